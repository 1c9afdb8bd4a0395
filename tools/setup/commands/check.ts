import { runSteps } from '../run-steps.ts';
import { contentCheck, deadCode, formatAndLint, types, unitTests } from '../steps.ts';

/** `npm run check`: everything that needs no build and no browser. Rewrites no file. */
export function run(): Promise<number> {
  return runSteps([formatAndLint, types, deadCode, unitTests, contentCheck()]);
}
