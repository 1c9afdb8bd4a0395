import type { Step, StepResult } from './steps.ts';

/**
 * Runs steps one after another, each whatever became of those before it, unless it needs one that failed. Prints a
 * heading before each and, at the end, a table and the line `N passed, N failed`.
 *
 * @returns the exit code: 0 where nothing failed
 */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const results: StepResult[] = [];
  for (const step of steps) {
    print(`\n── ${step.name} ${'─'.repeat(Math.max(2, 60 - step.name.length))}`);
    results.push(await runStep(step, results, print));
  }
  print('');
  for (const result of results) print(describe(result));
  const sum = (field: 'passed' | 'failed' | 'skipped') =>
    results.reduce((total, result) => total + result[field], 0);
  if (sum('skipped') > 0) print(`${sum('skipped')} skipped`);
  print(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

async function runStep(
  step: Step,
  before: readonly StepResult[],
  print: (line: string) => void,
): Promise<StepResult> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const broken = before.find(({ name, failed }) => failed > 0 && step.needs?.includes(name));
  if (broken) {
    const note = `not run, because “${broken.name}” failed`;
    print(note);
    return { name: step.name, passed: 0, failed: 1, skipped: 0, seconds: 0, note };
  }
  try {
    return { name: step.name, ...(await step.run()), seconds: seconds() };
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return { name: step.name, passed: 0, failed: 1, skipped: 0, seconds: seconds() };
  }
}

function describe({ name, passed, failed, seconds, note }: StepResult): string {
  const state =
    note ?? (passed + failed === 1 ? (failed ? 'failed' : 'passed') : `${passed} passed, ${failed} failed`);
  return `${failed ? '✗' : '✓'} ${name.padEnd(16)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${state}`;
}
