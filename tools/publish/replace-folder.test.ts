import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gazette-replace-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function site(name: string, text: string): string {
  mkdirSync(join(base, name));
  writeFileSync(join(base, name, 'index.html'), text);
  return join(base, name);
}

test('the finished folder takes the place and nothing else is left', async () => {
  const out = site('out', 'former');
  await replaceFolder(site('staging', 'new'), out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(base, 'staging'))).toBe(false);
  expect(existsSync(`${out}.former`)).toBe(false);
});

test('the first build has nothing to replace', async () => {
  await replaceFolder(site('staging', 'new'), join(base, 'out'));
  expect(existsSync(join(base, 'out/index.html'))).toBe(true);
});

test('a site that a killed process left under its other name is not lost', async () => {
  site('out.former', 'former');
  await expect(replaceFolder(join(base, 'staging'), join(base, 'out'))).rejects.toThrow();
  expect(readFileSync(join(base, 'out/index.html'), 'utf8')).toBe('former');
});

test('where the finished folder is missing, the former one stays', async () => {
  const out = site('out', 'former');
  await expect(replaceFolder(join(base, 'staging'), out)).rejects.toThrow();
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('former');
});
