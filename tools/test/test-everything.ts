import { ensureChromium } from '../setup/ensure-chromium.ts';
import { runSteps } from './run-steps.ts';
import { browserTests, buildOf, contentCheck, deadCode, formatAndLint, types, unitTests } from './steps.ts';
import { TEST_BUILD_DATE } from './test-build-date.ts';
import { TEST_CANARY } from './test-canary.ts';
import { bareSite, ownAddress, ownSite, richSite } from './test-sites.ts';

export interface TestOptions {
  /** Tests the publication as it is in `out/`, a preview of it perhaps, and does not build it. */
  readonly built?: boolean;
}

/**
 * Tests everything, in the order in which a failure is cheapest to learn.
 *
 * @param words for Playwright
 * @returns the exit code: 1 if anything failed
 */
export function testEverything(words: readonly string[], { built = false }: TestOptions): Promise<number> {
  // What is published from this checkout is tested as it is today and where it lives, the fixtures as they are for good.
  const { BUILD_DATE: today = '' } = process.env;
  const address = ownAddress();
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.SITE_URL = '';
  process.env.OWN_SITE_URL = address;
  process.env.SECRET_CANARY = TEST_CANARY;
  // The rich fixture comes last: Next's folder, which the tests of development read, is then its.
  const builds = [
    buildOf('build the bare fixture', bareSite),
    ...(built ? [] : [buildOf('build', ownSite(), { buildDate: today, address })]),
    buildOf('build the rich fixture', richSite),
  ];
  const steps = [formatAndLint, types, deadCode, unitTests, contentCheck(today, address), ...builds];
  return runSteps([...steps, browserTests(ensureChromium, builds, words)]);
}
