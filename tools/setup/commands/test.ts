import { ensureChromium } from '../ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, buildOf, contentCheck, deadCode, formatAndLint, types, unitTests } from '../steps.ts';
import { takeBuilt } from '../take-built.ts';
import { TEST_BUILD_DATE } from '../test-build-date.ts';
import { TEST_CANARY } from '../test-canary.ts';
import { bareSite, ownAddress, ownSite, richSite } from '../test-sites.ts';

/**
 * `npm test`: everything, in the order in which a failure is cheapest to learn. `--built` tests what is in `out/`
 * already; other arguments go to Playwright.
 */
export function run(args: readonly string[]): Promise<number> {
  // What is published from this checkout is tested as it is today and where it lives, the fixtures as they are for good.
  const { BUILD_DATE: today = '' } = process.env;
  const address = ownAddress();
  const { isBuilt, rest } = takeBuilt(args);
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.SITE_URL = '';
  process.env.OWN_SITE_URL = address;
  process.env.SECRET_CANARY = TEST_CANARY;
  // The rich fixture comes last: Next's folder, which the tests of development read, is then its.
  const builds = [
    buildOf('build the bare fixture', bareSite),
    ...(isBuilt ? [] : [buildOf('build', ownSite(), { buildDate: today, address })]),
    buildOf('build the rich fixture', richSite),
  ];
  const steps = [formatAndLint, types, deadCode, unitTests, contentCheck(today, address), ...builds];
  return runSteps([...steps, browserTests(ensureChromium, rest)]);
}
