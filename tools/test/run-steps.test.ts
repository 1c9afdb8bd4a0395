import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';
import { type Step, wholeStep } from './steps.ts';

async function runAndRead(steps: readonly Step[]) {
  const lines: string[] = [];
  const code = await runSteps(steps, (line) => lines.push(line));
  return { code, last: lines.at(-1), text: lines.join('\n') };
}

const passing = wholeStep('types', async () => 0);
const failing = wholeStep('build', async () => 2);
const tests = (passed: number, failed: number, skipped = 0): Step => ({
  name: 'unit tests',
  run: async () => ({ passed, failed, skipped }),
});

test('the last line sums tests and steps', async () => {
  expect(await runAndRead([passing, tests(40, 0)])).toMatchObject({ code: 0, last: '41 passed, 0 failed' });
});

test('a failure does not keep the other steps from running', async () => {
  expect(await runAndRead([failing, tests(3, 1), passing])).toMatchObject({
    code: 1,
    last: '4 passed, 2 failed',
  });
});

test('a step that throws has failed, and says why', async () => {
  const broken: Step = { name: 'browser tests', run: () => Promise.reject(new Error('no Chromium')) };
  const result = await runAndRead([broken]);
  expect(result).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
  expect(result.text).toContain('no Chromium');
});

test('what needs a failed step counts as failed and is not run on old output', async () => {
  let ran = false;
  const browser = wholeStep('browser tests', async () => {
    ran = true;
    return 0;
  }, ['build the bare fixture', 'build']);
  const result = await runAndRead([failing, browser]);
  expect(ran).toBe(false);
  expect(result).toMatchObject({ code: 1, last: '0 passed, 2 failed' });
  expect(result.text).toContain('not run, because “build” failed');
});

test('skipped tests are named above the last line', async () => {
  const result = await runAndRead([tests(5, 0, 2)]);
  expect(result.text).toContain('2 skipped\n5 passed, 0 failed');
});
