/** What tests take for today, so that no result depends on the clock: after everything that `content/` publishes. */
export const TEST_BUILD_DATE = '2027-01-01T00:00:00Z';
