import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Files, flags and shapes of Next that change between versions. What its documentation promises (`app/`, `next/navigation`) is not among them. */
const INSIDES =
  /_next\/|__next|__react|\.next\/|turbopack|RSC_MANIFEST|prerender-manifest|experimental-build-mode/i;

/** Files that have to name an address or a folder of Next's, and why. */
const EXCEPTIONS = new Set([
  'tsconfig.json', // Next writes its types there, and adds the lines again.
]);

/** Tests may have an address of Next's among their examples. */
const isExample = (file: string): boolean => /\.(?:test|spec|trial)\.tsx?$/.test(file);

test('only tools/next knows the files, flags and shapes of Next', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.mts', '*.json'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(
      (file) =>
        file !== '' &&
        file !== 'package-lock.json' &&
        !file.startsWith('tools/next/') &&
        !file.includes('/fixtures/') &&
        !isExample(file) &&
        !EXCEPTIONS.has(file),
    );
  expect(files.length).toBeGreaterThan(500);
  const knowing = files.filter((file) => INSIDES.test(readFileSync(file, 'utf8')));
  expect(knowing).toEqual([]);
});
