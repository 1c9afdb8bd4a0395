import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HugoSite } from './site/index-site';
import { fixtures, importText, readTestSite } from './testing/import-text';

const names = readdirSync(fixtures).filter((name) => name !== 'site');

let site: HugoSite;
beforeAll(async () => {
  site = await readTestSite();
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
    const text = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
    const imported = await importText(text, name, site);
    if ('message' in imported) throw new Error(imported.message);
    const { post } = imported;
    expectFile(join(fixtures, name, 'expected.mdx'), post.text);
    const report = { holds: post.counts, verbatim: post.verbatim, notices: post.notices };
    expectFile(join(fixtures, name, 'expected.report.json'), `${JSON.stringify(report, null, 2)}\n`);
    const losses = post.notices.filter(({ level }) => level === 'loss' || level === 'error');
    // What an unknown shortcode showed on the old site is lost whatever the importer does.
    expect(losses.filter(({ rule }) => rule !== 'unknown-shortcode')).toEqual([]);
    const again = await importText(text, name, site);
    expect('post' in again && again.post.text).toBe(post.text);
  });
});
