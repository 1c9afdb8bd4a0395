/** Builds of small sites, for tests of what the shipped content has no example of. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { TEST_BUILD_DATE } from '@/tools/test/test-build-date.ts';

/** On the file system of the project, because a release takes its place by rename. */
export const TEST_BUILDS = join('.cache', 'test-builds');

export interface Built {
  readonly code: number | null;
  readonly output: string;
  /** The folder of the site. */
  readonly out: string;
  readonly files: readonly string[];
}

/**
 * Runs `npm run build` for a publication.
 *
 * @param name of the site’s folder below `TEST_BUILDS`
 * @param settings variables of the environment, beside those that a test build has
 */
export function buildSite(
  name: string,
  publication: string,
  settings: Readonly<Record<string, string>> = {},
): Built {
  const out = join(TEST_BUILDS, name);
  const environment = {
    PUBLICATION_DIR: publication,
    OUT_DIR: out,
    BUILD_DATE: process.env.BUILD_DATE ?? TEST_BUILD_DATE,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/setup/bootstrap.mjs', 'build'], {
    env: { ...process.env, ...environment, ...settings },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr, out, files: existsSync(out) ? filesBelow(out) : [] };
}
