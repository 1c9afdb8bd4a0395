import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOnDisk } from './files-on-disk';
import { checkFiles, postWith } from './testing/check-files';

const COMPOSED = 'Übersicht.jpg'.normalize('NFC');
const DECOMPOSED = COMPOSED.normalize('NFD');

function found(onDisk: string, address: string) {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-public-'));
  try {
    mkdirSync(join(folder, 'media'));
    writeFileSync(join(folder, 'media', onDisk), 'x');
    return filesOnDisk(folder).findFile(address);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a file is found by the letters of its name, percent-encoded or not', () => {
  expect(found(COMPOSED, `/media/${COMPOSED}`)).toBe('there');
  expect(found(COMPOSED, `/media/${encodeURIComponent(COMPOSED)}`)).toBe('there');
});

test('an address with separate accents is told what to write', () => {
  for (const address of [DECOMPOSED, encodeURIComponent(DECOMPOSED)])
    expect(found(COMPOSED, `/media/${address}`)).toMatchObject({ near: `/media/${COMPOSED}` });
});

test('a file whose name has separate accents is told of once, by its own rule', () => {
  expect(found(DECOMPOSED, `/media/${COMPOSED}`)).toBe('there');
});

test('a post whose file name has separate accents is to be renamed, with a slug too', () => {
  const name = 'réunion'.normalize('NFD');
  for (const slug of ['', 'slug: reunion\n']) {
    const post = postWith('\nText.\n').replace('title:', `${slug}title:`);
    expect(checkFiles({ [`posts/2026/${name}.mdx`]: post }).map(({ rule, fix }) => `${rule} ${fix}`)).toEqual(
      ['file/name Rename the file to reunion.mdx.'],
    );
  }
});
