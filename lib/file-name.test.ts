import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { baseName, fileEnding, folderName } from './file-name';

const PATHS = [
  ...['', '/', 'x', 'x.mdx', '.mdx', '/x.mdx', 'posts/2026/x.mdx', '/news/', '/2026/03/01/letter/', 'a//b'],
  ...['a.tar.gz', '.hidden.vtt', 'a.', 'a/.b', 'a.b/c', '/media/Ü.MP3', 'x/..', '..', 'a..b'],
];

test.each(PATHS)('%j is read as Node reads it', (path) => {
  expect([baseName(path), baseName(path, '.mdx'), folderName(path), fileEnding(path)]).toEqual([
    posix.basename(path),
    posix.basename(path, '.mdx'),
    posix.dirname(path),
    posix.extname(path),
  ]);
});
