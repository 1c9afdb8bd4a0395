import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

test('tests are counted, not files', () => {
  const made = report({
    testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')],
  });
  expect(countVitest(made, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a file that cannot be loaded is a failure although it holds no test', () => {
  expect(countVitest(report({ testResults: [file('failed')] }), 1)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('a run that ends badly has failed even where its report is clean or missing', () => {
  expect(countVitest(report({ testResults: [file('passed', 'passed')] }), 1).failed).toBe(1);
  expect(countVitest(join(folder, 'none.json'), 0).failed).toBe(1);
  expect(countPlaywright(join(folder, 'none.json'), 0).failed).toBe(1);
});

test('a browser test that passed at the second try has failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright(report({ stats, errors: [] }), 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('an error outside any browser test counts', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countPlaywright(report({ stats, errors: [{ message: 'no tests found' }] }), 1).failed).toBe(1);
});
