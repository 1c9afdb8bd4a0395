import { ensureChromium } from '../ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, contentCheck, formatAndLint, types, unitTests, wholeStep } from '../steps.ts';
import { TEST_BUILD_DATE } from '../test-build-date.ts';
import { TEST_CANARY } from '../test-canary.ts';
import { run as build } from './build.ts';

/** `npm test`: everything, in the order in which a failure is cheapest to learn. Arguments go to Playwright. */
export function run(args: readonly string[]): Promise<number> {
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.SECRET_CANARY = TEST_CANARY;
  const buildStep = wholeStep('build', () => build());
  const steps = [formatAndLint, types, unitTests, contentCheck, buildStep];
  return runSteps([...steps, browserTests(ensureChromium, args)]);
}
