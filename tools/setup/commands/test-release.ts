import { ensureChromium } from '../ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, wholeStep } from '../steps.ts';
import { TEST_BUILD_DATE } from '../test-build-date.ts';
import { run as build } from './build.ts';

/** `npm run test:release`: long trials before a release: twenty of them under load, and back. Needs nginx and wrk. */
export function run(): Promise<number> {
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.TEST_RELEASE = '1';
  const buildStep = wholeStep('build', () => build(['--compress']));
  return runSteps([buildStep, browserTests(ensureChromium, ['--project', 'release'])]);
}
