import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { importSite } from './import-site';
import { makeHugoSite, postText, saidOf } from './testing/hugo-site';

/** What the disk does: `full` after a number of writes, `vanish` for a file that goes as it is opened. */
/** site.yml is written before the first post. */
const SETTINGS = 1;

const disk = vi.hoisted(() => ({ writesLeft: Number.POSITIVE_INFINITY, vanish: '' }));

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return {
    ...fs,
    async writeFile(path: string, text: string) {
      disk.writesLeft -= 1;
      if (disk.writesLeft >= 0) return fs.writeFile(path, text);
      // A full disk takes the first part of a file before it refuses the rest.
      await fs.writeFile(path, text.slice(0, 10));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
    async readFile(path: string, encoding?: BufferEncoding) {
      if (disk.vanish && basename(path) === disk.vanish) await fs.rm(path);
      return fs.readFile(path, encoding);
    },
  };
});

afterEach(() => {
  disk.writesLeft = Number.POSITIVE_INFINITY;
  disk.vanish = '';
});

const posts = Object.fromEntries(
  ['one', 'two', 'three', 'four'].map((name) => [`content/news/2015/${name}.md`, postText(name)]),
);

test('a full disk ends the run with the name of the file, and leaves no half of one', async () => {
  const site = makeHugoSite(posts);
  disk.writesLeft = SETTINGS + 2;
  await expect(importSite(site.options)).rejects.toThrow(
    /^posts\/2015\/\w+\.mdx could not be written: the disk is full\. Files that were written are whole; make room and start again\.$/,
  );
  const written = site.written().filter((path) => path.endsWith('.mdx'));
  expect(written).toHaveLength(2);
  for (const path of written) expect(site.read(path)).toMatch(/\nText\.\n$/);
  expect(
    readdirSync(`${site.options.out}/content/posts/2015`).filter((name) => name.endsWith('.tmp')),
  ).toEqual([]);

  disk.writesLeft = Number.POSITIVE_INFINITY;
  const report = await importSite(site.options);
  expect(report.totals).toMatchObject({ posts: 4, edited: 0, failed: 0, losses: 0 });
  expect(site.written()).not.toContain('.import-journal');
  site.remove();
});

test('a post that changed after an interrupted run is written anew, because nobody edited it', async () => {
  const site = makeHugoSite(posts);
  disk.writesLeft = SETTINGS + 4;
  await expect(importSite(site.options)).rejects.toThrow(/redirects\.yml could not be written/);
  disk.writesLeft = Number.POSITIVE_INFINITY;
  site.write('content/news/2015/one.md', postText('one', 'Another text.'));
  const report = await importSite(site.options);
  expect(report.totals.edited).toBe(0);
  expect(site.read('posts/2015/one.mdx')).toContain('Another text.');
  site.remove();
});

test('a file that vanishes while the site is read is told, and the rest goes on', async () => {
  const site = makeHugoSite(posts);
  disk.vanish = 'two.md';
  const report = await importSite(site.options);
  expect(saidOf(report, 'two.md')).toEqual(['1 unreadable The file was gone when it was to be read.']);
  expect(site.written().filter((path) => path.startsWith('posts/'))).toEqual([
    'posts/2015/four.mdx',
    'posts/2015/one.mdx',
    'posts/2015/three.mdx',
  ]);
  site.remove();
});
