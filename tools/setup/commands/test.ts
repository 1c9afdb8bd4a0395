import { ensureChromium } from '../ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, buildOf, contentCheck, formatAndLint, types, unitTests } from '../steps.ts';
import { TEST_BUILD_DATE } from '../test-build-date.ts';
import { TEST_CANARY } from '../test-canary.ts';
import { bareSite, ownSite, richSite } from '../test-sites.ts';

/** `npm test`: everything, in the order in which a failure is cheapest to learn. Arguments go to Playwright. */
export function run(args: readonly string[]): Promise<number> {
  // What is published from this checkout is tested as it is today, the fixtures as they are on one day for good.
  const { BUILD_DATE: today = '' } = process.env;
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.SECRET_CANARY = TEST_CANARY;
  const builds = [
    buildOf('build', ownSite(), today),
    buildOf('build the rich fixture', richSite),
    buildOf('build the bare fixture', bareSite),
  ];
  const steps = [formatAndLint, types, unitTests, contentCheck(today), ...builds];
  return runSteps([...steps, browserTests(ensureChromium, args)]);
}
