import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../content/check';
import { writeSnapshot } from '../content/snapshot';
import { makeSiteData } from './make-site-data';
import { siteIndexFile, writeSiteData } from './site-index-file';

const folder = mkdtempSync(join(tmpdir(), 'gazette-site-index-'));
afterAll(() => {
  delete process.env.CONTENT_SNAPSHOT;
  rmSync(folder, { recursive: true, force: true });
});

test('the file of a build says what that of development says, without texts, drafts or where the site is handed to', async () => {
  const loaded = await checkContent();
  const snapshot = join(folder, 'content.json');
  writeSnapshot(loaded.content, snapshot);
  writeSiteData(makeSiteData(loaded), snapshot);
  const fresh = JSON.stringify(await siteIndexFile());
  process.env.CONTENT_SNAPSHOT = snapshot;
  const built = JSON.stringify(await siteIndexFile());
  expect(built).toBe(fresh);
  const posts = loaded.content.posts
    .map(({ outline }) => outline.text.slice(0, 80))
    .filter((text) => text.length === 80);
  expect(posts.filter((text) => built.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  const hidden = loaded.documents.filter(({ source }) => !built.includes(JSON.stringify(source.file)));
  expect(hidden.every(({ kind }) => kind === 'post')).toBe(true);
  expect(built).not.toContain('"deploy"');
  // Names and addresses: a kilobyte for a document is more than enough.
  expect(built.length / loaded.documents.length).toBeLessThan(1000);
});
