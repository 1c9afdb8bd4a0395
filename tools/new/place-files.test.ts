import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeFiles } from './place-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('files are written whole, from text, bytes or another file, and can be taken away again', async () => {
  writeFileSync(join(root, 'source.mp3'), 'sound');
  const undo = await placeFiles(
    [
      { path: 'a/text.mdx', content: 'words' },
      { path: 'a/bytes.png', content: Buffer.from([1, 2]) },
      { path: 'a/copy.mp3', content: { copyOf: join(root, 'source.mp3') } },
    ],
    root,
  );
  expect(readdirSync(join(root, 'a')).sort()).toEqual(['bytes.png', 'copy.mp3', 'text.mdx']);
  expect(readFileSync(join(root, 'a/copy.mp3'), 'utf8')).toBe('sound');
  await undo();
  expect(readdirSync(join(root, 'a'))).toEqual([]);
});

test('where one file stands in the way, none is written and nothing is left behind', async () => {
  writeFileSync(join(root, 'mine.mdx'), 'mine');
  const files = [
    { path: 'other.mdx', content: 'a' },
    { path: 'mine.mdx', content: 'b' },
  ];
  await expect(placeFiles(files, root)).rejects.toThrow(
    'mine.mdx exists already, and nothing is ever overwritten. Choose another title or --slug.',
  );
  expect(readdirSync(root)).toEqual(['mine.mdx']);
  expect(readFileSync(join(root, 'mine.mdx'), 'utf8')).toBe('mine');
});

test('what cannot be written is said with its reason', async () => {
  writeFileSync(join(root, 'file'), '');
  await expect(placeFiles([{ path: 'file/below.mdx', content: 'a' }], root)).rejects.toThrow(
    'file/below.mdx was not written: file is no folder, and cannot become one.',
  );
});
