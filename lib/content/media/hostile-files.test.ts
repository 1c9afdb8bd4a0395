import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkMedia } from '../media-check';
import { jpeg, png, servedFiles } from './testing/files';
import { hostileFiles } from './testing/hostile-files';

const base = mkdtempSync(join(tmpdir(), 'gazette-hostile-'));
let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(base, String(count));
  mkdirSync(join(folder, 'media'), { recursive: true });
});
afterAll(() => rmSync(base, { recursive: true }));

function write(path: string, bytes: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

const found = async (): Promise<string[]> =>
  (await checkMedia(folder)).map(({ file, rule, message, fix }) => `${file} ${rule} ${message} ${fix}`);

test('one file of each kind that is served passes', async () => {
  for (const [name, bytes] of Object.entries(await servedFiles())) write(`media/${name}`, bytes);
  expect(await found()).toEqual([]);
});

describe('is refused, with its name and what to do', async () => {
  const files = await hostileFiles();

  test('there are at least sixty of them', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  test.each(files)('$path: $says', async ({ path, bytes, says }) => {
    write(path, bytes);
    const messages = await found();
    expect(messages.join('\n')).toContain(says);
    for (const message of messages) expect(message).toMatch(/^public\/[^\n]+[.…]$/);
  });
});

describe('what is neither a file nor a folder is refused', () => {
  test.each([
    ['to a file of the machine', '/etc/hostname'],
    ['to a folder', '/etc'],
    ['to nothing', 'no-such-file.jpg'],
    ['to its own folder', '.'],
    ['to a file beside it', 'photo.jpg'],
  ])('a link %s', async (_, target) => {
    write('media/photo.jpg', await jpeg());
    symlinkSync(target, join(folder, 'media/link.jpg'));
    expect((await checkMedia(folder)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'public/media/link.jpg media/link',
    ]);
  });

  test('a link that the whole folder is', async () => {
    rmSync(join(folder, 'media'), { recursive: true });
    symlinkSync('/etc', join(folder, 'media'));
    expect((await checkMedia(folder)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'public/media media/link',
    ]);
  });

  test('a pipe, which nobody reads from', async () => {
    execFileSync('mkfifo', [join(folder, 'media/pipe.jpg')]);
    expect((await found())[0]).toContain('media/link This is neither a file nor a folder');
  });

  test('but two names of one file are two files', async () => {
    write('media/photo.jpg', await jpeg());
    linkSync(join(folder, 'media/photo.jpg'), join(folder, 'media/same.jpg'));
    expect(await found()).toEqual([]);
  });
});

test('names that differ only in capitals are refused, files and folders', async () => {
  write('media/Photo.jpg', await jpeg());
  write('media/photo.JPG', await jpeg());
  write('media/a/x.png', await png());
  write('media/A/x.png', await png());
  expect((await checkMedia(folder)).map(({ rule, message, fix }) => `${rule} ${message}: ${fix}`)).toEqual([
    'media/same-name public/media/A and public/media/a differ only in capital letters: Rename one of them, for example to a-2.',
    'media/same-name public/media/Photo.jpg and public/media/photo.JPG differ only in capital letters: Rename one of them, for example to photo-2.JPG.',
  ]);
});

test('what systems leave behind is passed over', async () => {
  for (const name of ['.DS_Store', '._photo.jpg', 'Thumbs.db', 'desktop.ini', '.gitkeep'])
    write(`media/${name}`, 'x');
  write('.DS_Store', 'x');
  expect(await found()).toEqual([]);
});
