import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importPost } from './import-post';
import { type HugoSite, placePosts, readSite } from './site/index-site';
import { parseSourceFile } from './site/read-files';
import type { ImportOptions } from './site/types';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => name !== 'site');

const fixtureOptions: ImportOptions = {
  source: join(folder, 'site'),
  out: '/nowhere',
  section: 'news',
  origin: 'https://digital.gov',
  mediaBase: 'https://s3.amazonaws.com/digitalgov',
  dryRun: true,
  force: false,
  measure: false,
};

let site: HugoSite;
beforeAll(async () => {
  site = await readSite(fixtureOptions, () => true);
});

/** `UPDATE=1` writes what is expected; without it a missing expectation fails. */
function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, actual);
  if (!existsSync(path))
    throw new Error(`${path} is missing; read what UPDATE=1 writes before you commit it`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

test('there are at least 80 fixtures', () => {
  expect(names.length).toBeGreaterThanOrEqual(80);
});

describe('each construct arrives as its fixture says', () => {
  test.each(names)('%s', async (name) => {
    const text = readFileSync(join(folder, name, 'input.md'), 'utf8');
    const file = parseSourceFile(`content/news/2015/2015-07-17-${name}.md`, { text, sha: '', repairs: [] });
    if ('message' in file) throw new Error(file.message);
    const place = placePosts([file]).get(file.path);
    if (!place) throw new Error('no place');
    const post = await importPost(file, place, site.index, fixtureOptions);
    expectFile(join(folder, name, 'expected.mdx'), post.text);
    const report = { holds: post.counts, verbatim: post.verbatim, notices: post.notices };
    expectFile(join(folder, name, 'expected.report.json'), `${JSON.stringify(report, null, 2)}\n`);
    expect(post.notices.filter(({ level }) => level === 'loss' || level === 'error')).toEqual([]);
    const again = await importPost(file, place, site.index, fixtureOptions);
    expect(again.text).toBe(post.text);
  });
});
