import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compiledFingerprint, forgetCompiled, isCompiled, rememberCompiled } from './compiled-code.ts';

const project = process.cwd();
let folder = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  process.chdir(folder);
  for (const name of ['app/page.tsx', 'components/a.tsx', 'islands/a.ts', 'lib/a.ts', 'styles/a.css'])
    write(name, name);
  for (const name of ['tools/next/a.mjs', '.cache/publication.css', 'next.config.mjs', 'tsconfig.json'])
    write(name, name);
  for (const name of ['package-lock.json', 'postcss.config.mjs']) write(name, name);
  mkdirSync('.next');
});

afterEach(() => {
  process.chdir(project);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each([
  ['app/page.tsx', true],
  ['styles/a.css', true],
  ['.cache/publication.css', true],
  ['package-lock.json', true],
  ['lib/new.ts', true],
  ['lib/a.test.ts', false],
  ['content/posts/2026/a.mdx', false],
])('a change of %s is compiled anew: %s', (file, isNew) => {
  const before = compiledFingerprint();
  expect(compiledFingerprint()).toBe(before);
  write(file, 'changed');
  expect(compiledFingerprint() !== before).toBe(isNew);
});

test('what is read from the environment while compiling counts too', () => {
  const before = compiledFingerprint();
  vi.stubEnv('BENCH_PAGES_ALONE', '1');
  expect(compiledFingerprint()).not.toBe(before);
});

test('a compilation that ended half-way is never taken for a whole one', () => {
  expect(isCompiled('.next', 'abc')).toBe(false);
  rememberCompiled('.next', 'abc');
  expect(isCompiled('.next', 'abc')).toBe(true);
  expect(isCompiled('.next', 'abd')).toBe(false);
  forgetCompiled('.next');
  expect(isCompiled('.next', 'abc')).toBe(false);
});
