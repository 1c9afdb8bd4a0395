import { ensureChromium } from '../ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, buildOf, contentCheck, formatAndLint, types, unitTests } from '../steps.ts';
import { TEST_BUILD_DATE } from '../test-build-date.ts';
import { TEST_CANARY } from '../test-canary.ts';
import { bareSite, ownSite, richSite } from '../test-sites.ts';

/** `npm test`: everything, in the order in which a failure is cheapest to learn. Arguments go to Playwright. */
export function run(args: readonly string[]): Promise<number> {
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.SECRET_CANARY = TEST_CANARY;
  const builds = [
    buildOf('build', ownSite()),
    buildOf('build the rich fixture', richSite),
    buildOf('build the bare fixture', bareSite),
  ];
  const steps = [formatAndLint, types, unitTests, contentCheck, ...builds];
  return runSteps([...steps, browserTests(ensureChromium, args)]);
}
