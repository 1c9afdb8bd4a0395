/** Whether the code that Next compiled last is the code of this checkout: then a build renders with it and compiles nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';

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

const isCode = (file: string): boolean => !/\.(?:test|spec)\.tsx?$|\/(?:fixtures|testing)\//.test(file);

/** One value for all that decides what compiling gives: SHA-256, in hexadecimal digits. */
export function codeFingerprint(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  const below = FOLDERS.flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`));
  for (const file of [...below.filter(isCode), ...FILES]) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

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
