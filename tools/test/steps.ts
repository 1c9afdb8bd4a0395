import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureNginx } from '../setup/ensure-nginx.ts';
import { packageBinary } from '../setup/package-binary.ts';
import { runCommand } from '../setup/run-command.ts';
import { type Counts, countPlaywright, countVitest } from './test-counts.ts';
import type { TestSite } from './test-sites.ts';

/** One thing that `npm run check` or `npm test` does. */
export interface Step {
  readonly name: string;
  /** The names of the steps without which this one cannot run, where they are among those that run. */
  readonly needs?: readonly string[];
  /** Does it and counts what passed and failed; a step that is not a collection of tests counts as one. */
  readonly run: () => Promise<Counts>;
}

export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
  readonly note?: string;
}

const node = (
  packageName: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  command = packageName,
) => runCommand(process.execPath, [packageBinary(packageName, command), ...args], environment);

/** A step that passes or fails as a whole, by its exit code. */
export const wholeStep = (name: string, run: () => Promise<number>, needs?: readonly string[]): Step => ({
  name,
  ...(needs ? { needs } : {}),
  run: async () =>
    (await run()) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
});

export const formatAndLint = wholeStep('format and lint', () =>
  node('@biomejs/biome', ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'], {}, 'biome'),
);

export const types = wholeStep('types', () => node('typescript', ['--noEmit'], {}, 'tsc'));

/** What nothing uses: files, exports, packages (knip.json). */
export const deadCode = wholeStep('dead code', () => node('knip', ['--no-progress']));

/** Checks the publication at hand, as of the given day and for the given address. */
export const contentCheck = (
  buildDate = process.env.BUILD_DATE ?? '',
  address = process.env.SITE_URL ?? '',
): Step =>
  wholeStep('content', () =>
    runCommand(process.execPath, ['tools/setup/bootstrap.mjs', 'check:content'], {
      BUILD_DATE: buildDate,
      SITE_URL: address,
    }),
  );

/** Runs every unit test and counts tests, not files. */
export const unitTests: Step = {
  name: 'unit tests',
  run: () =>
    withReport('vitest', async (report) => {
      await ensureNginx();
      const code = await node('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      return countVitest(report, code);
    }),
};

/**
 * Builds a site that browser tests look at, as `npm run build` does it.
 *
 * @param given the day of the build where it is not that of the tests, the address of the site where it is not that of
 *   its settings, and arguments of the command
 */
export const buildOf = (
  name: string,
  { publication, out }: TestSite,
  given: { readonly buildDate?: string; readonly address?: string; readonly args?: readonly string[] } = {},
): Step =>
  wholeStep(name, () =>
    runCommand(process.execPath, ['tools/setup/bootstrap.mjs', 'build', ...(given.args ?? [])], {
      SITE_URL: given.address ?? process.env.SITE_URL ?? '',
      PUBLICATION_DIR: publication,
      OUT_DIR: out,
      BUILD_DATE: given.buildDate ?? process.env.BUILD_DATE ?? '',
    }),
  );

/**
 * Runs the browser tests against the sites that were built for them.
 *
 * @param builds the steps that build these sites
 * @param args for Playwright
 */
export function browserTests(
  chromium: () => Promise<string>,
  builds: readonly Step[],
  args: readonly string[] = [],
): Step {
  return {
    name: 'browser tests',
    needs: builds.map(({ name }) => name),
    run: () =>
      withReport('playwright', async (report) => {
        const environment = { CHROMIUM_PATH: await chromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
        const code = await node('playwright', ['test', '--reporter=list,json', ...args], environment);
        return countPlaywright(report, code);
      }),
  };
}

/** Gives a runner a fresh place for its machine-readable report. */
async function withReport(name: string, run: (report: string) => Promise<Counts>): Promise<Counts> {
  const folder = join('.cache', 'test-reports');
  await mkdir(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true }); // A report of an earlier run must not be counted.
  return run(report);
}
