import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * Counts the tests of Vitest's JSON report. A file that could not be loaded holds no test and counts as one failure.
 *
 * @param report path of the report; without it the run counts as one failure
 * @param exitCode of the run: a failure that the report does not show counts too
 */
export function countVitest(report: string, exitCode: number): Counts {
  const read = readReport(report, vitestReport);
  if (!read) return failure;
  const tests = read.testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const brokenFiles = read.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = tests.filter((status) => status === 'passed').length;
  const failed = tests.filter((status) => status === 'failed').length + brokenFiles;
  return honest({ passed, failed, skipped: tests.length - passed - (failed - brokenFiles) }, exitCode);
}

/** Counts the tests of Playwright's JSON report, as {@link countVitest}. A test that passed at second try failed. */
export function countPlaywright(report: string, exitCode: number): Counts {
  const read = readReport(report, playwrightReport);
  if (!read) return failure;
  const { expected, unexpected, flaky, skipped } = read.stats;
  return honest({ passed: expected, failed: unexpected + flaky + read.errors.length, skipped }, exitCode);
}

const failure: Counts = { passed: 0, failed: 1, skipped: 0 };

function readReport<T>(file: string, shape: z.ZodType<T>): T | undefined {
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** A run that ended badly has at least one failure, whatever its report says. */
function honest(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
