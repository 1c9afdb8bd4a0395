import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, says: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${says}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('a Chromium that the user names is taken', () => {
  const mine = program('my-browser', 'echo Chromium 156.0');
  expect(findChromium({ CHROMIUM_PATH: mine, PATH: '' })).toBe(mine);
});

test('a name that leads nowhere is said, not passed over', () => {
  expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'none'), PATH: '' })).toThrow(
    /CHROMIUM_PATH is “.*none”/,
  );
});

test('one on the PATH is found', () => {
  const chrome = program('google-chrome', 'echo Google Chrome 156.0');
  expect(findChromium({ PATH: folder, HOME: folder })).toBe(chrome);
});

test('a program of that name that is no browser is passed over', () => {
  program('chromium-browser', 'echo "requires the chromium snap"; exit 1');
  const chrome = program('google-chrome-stable', 'echo Google Chrome 156.0');
  expect(findChromium({ PATH: folder, HOME: folder })).toBe(chrome);
});

test('one without windows is preferred, wherever it is on the PATH', () => {
  program('chromium', 'echo Chromium 156.0');
  const shell = program('chromium-headless-shell', 'echo Chromium 156.0');
  expect(findChromium({ PATH: folder, HOME: folder })).toBe(shell);
});
