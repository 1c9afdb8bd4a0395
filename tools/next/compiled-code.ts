/** Whether the code that Next compiled last is the code of this checkout: then a build renders with it and compiles nothing. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFingerprint } from '@/lib/code-fingerprint.ts';

/**
 * Whatever Next, Tailwind and PostCSS read to compile the site. Of a publication that is the sheet with its colours and font alone:
 * pages read content and settings when they are rendered.
 */
const FOLDERS = ['app', 'components', 'islands', 'lib', 'styles', 'tools/next'];
const FILES = [
  '.cache/publication.css',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const VARIABLES = ['BENCH_PAGES_ALONE', 'NODE_ENV'];

/** One value for all that decides what compiling gives: SHA-256, in hexadecimal digits. */
export const compiledFingerprint = (): string =>
  codeFingerprint({
    folders: FOLDERS,
    files: FILES,
    texts: VARIABLES.map((name) => `${name}=${process.env[name] ?? ''}`),
  });

const noteIn = (buildFolder: string): string => join(buildFolder, 'gazette-compiled');

/** Whether what Next's folder holds was compiled, to its end, from code with this fingerprint. */
export function isCompiled(buildFolder: string, fingerprint: string): boolean {
  const note = noteIn(buildFolder);
  return existsSync(note) && readFileSync(note, 'utf8') === fingerprint;
}

/** To be called before compiling, so that a compilation that ends half-way is never taken for a whole one. */
export const forgetCompiled = (buildFolder: string): void => rmSync(noteIn(buildFolder), { force: true });

/** To be called when compiling has ended well. */
export const rememberCompiled = (buildFolder: string, fingerprint: string): void =>
  writeFileSync(noteIn(buildFolder), fingerprint);
