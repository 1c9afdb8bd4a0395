/**
 * Sets `BUILD_DATE` where it is unset: today, 00:00 UTC. Called once by a command before anything reads it, so that
 * no page asks a clock and two builds of a day are the same bytes.
 */
export function setBuildDate(now: Date = new Date()): void {
  process.env.BUILD_DATE ||= `${now.toISOString().slice(0, 10)}T00:00:00Z`;
}
