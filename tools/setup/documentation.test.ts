import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name}` : [])),
  ),
];
const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const folders = readdirSync('.', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

/** A document without its examples. */
const prose = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, '');

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value);

test.each(documents)('%s names only commands that exist', (file) => {
  const commands = found(readFileSync(file, 'utf8'), /\bnpm run ([a-z][a-z:-]*)/g);
  for (const command of commands) expect(Object.keys(scripts)).toContain(command);
});

test('README lists every command', () => {
  const listed = found(readFileSync('README.md', 'utf8'), /^\| `npm (?:run )?([a-z][a-z:-]*)/gm);
  const known = Object.keys(scripts).filter((name) => name !== 'start');
  expect([...new Set(listed)].sort()).toEqual(known.sort());
});

test.each(documents)('%s links only to files that exist', (file) => {
  const links = found(prose(file), /\]\((?!https?:|#|\/)([\w./-]+)/g);
  for (const link of links) expect(existsSync(join(dirname(file), link)), link).toBe(true);
});

test.each(documents)('%s names only files and folders that exist', (file) => {
  const named = found(readFileSync(file, 'utf8'), /`([\w.@[\]-]+(?:\/[\w.@[\]-]+)*\/?)`/g);
  // A path of this repository begins with one of its folders; `npm/x` or `a/b` in an example does not.
  const paths = named.filter((name) => name.includes('/') && folders.includes(name.split('/')[0] ?? ''));
  const made = /^(?:\.cache|\.next|out|content|public|node_modules)\//;
  for (const path of paths.filter((name) => !made.test(name))) expect(existsSync(path), path).toBe(true);
});
