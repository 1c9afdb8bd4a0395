import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dependencyToInstall } from './missing-dependency.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;

function write(wanted: Packages, installed?: Packages) {
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': { version: '0.1.0' }, ...wanted } }),
  );
  if (installed)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
}

const zod = { 'node_modules/zod': { version: '4.6.7' } };

test('a fresh clone needs an installation', () => {
  write(zod);
  expect(dependencyToInstall(root)).toBe('none are installed yet');
});

test('nothing is installed where everything is there', () => {
  write(zod, zod);
  expect(dependencyToInstall(root)).toBeUndefined();
});

test('a package that a colleague added is named', () => {
  write({ ...zod, 'node_modules/@a/b': { version: '1.0.0' } }, zod);
  expect(dependencyToInstall(root)).toBe('@a/b is missing');
});

test('a package of another version is named with both', () => {
  write(zod, { 'node_modules/zod': { version: '4.0.0' } });
  expect(dependencyToInstall(root)).toBe('zod 4.6.7 is wanted, 4.0.0 is there');
});

test('packages of other platforms are not missed', () => {
  write({ ...zod, 'node_modules/@img/sharp-win32-x64': { version: '0.35.5', optional: true } }, zod);
  expect(dependencyToInstall(root)).toBeUndefined();
});

test('an installation that was cut off is done again', () => {
  write(zod);
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {');
  expect(dependencyToInstall(root)).toBe('none are installed yet');
});
