import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HugoFolder, makeHugoSite, postText } from './testing/hugo-site';
import { startImport } from './testing/run-command';

const dated = (slug: string, day: string, body = 'Text.'): string =>
  postText(slug, body).replace('2015-07-17', day);

let site: HugoFolder;
beforeAll(() => {
  site = makeHugoSite({
    'content/blog/2014/old.md': dated('old', '2014-01-01'),
    'content/blog/2015/new.md': dated(
      'new',
      '2015-01-01',
      'See [a page]({{< ref "/guides/x.md" >}}).\n\n{{< legacy-img src="2015/a.jpg" alt="A" >}}',
    ),
    'content/blog/2016/newest.md': dated('newest', '2016-01-01'),
    'content/blog/2016/broken.md': '---\ntitle: Front matter that nobody closes\n',
    'content/news/2015/other.md': dated('other', '2015-02-02'),
  });
});
afterAll(() => site.remove());

const run = (out: string, ...more: string[]) =>
  startImport([site.options.source, '--out', join(site.folder, out), ...more]).ended;

const files = (said: string): string[] => said.split('\n').filter(Boolean);

test('--section, --origin and --media-base import the posts of another site', async () => {
  const { code, said } = await run(
    'out',
    ...['--section', 'blog', '--origin', 'https://example.gov/'],
    ...['--media-base', 'https://s3.amazonaws.com/another'],
  );
  expect(site.written().filter((path) => path.startsWith('posts/'))).toEqual([
    'posts/2014/old.mdx',
    'posts/2015/new.mdx',
    'posts/2016/newest.mdx',
  ]);
  const post = site.read('posts/2015/new.mdx');
  expect(post).toContain('[a page](https://example.gov/guides/x/)');
  // The archive of this site is a setting of the publication that it became.
  expect(post).toContain('<LegacyImage src="2015/a.jpg"');
  expect(site.read('site.yml')).toContain('legacy_media: https://s3.amazonaws.com/another/_legacy-img/\n');
  // One file could not be read: that is a loss, and the summary says so in at most ten lines.
  expect(code).toBe(1);
  const summary = files(said.slice(said.indexOf('posts:') - 2));
  expect(summary.length).toBeLessThanOrEqual(10);
  expect(said).toContain('0 with losses, 1 could not be imported');
  expect(said).toContain('Something was lost');
});

test('--since and --only choose posts; --dry-run says what would be and writes nothing', async () => {
  const { code, said } = await run(
    'dry',
    '--section',
    'blog',
    '--since',
    '2015',
    '--only',
    '201[45]/**',
    '--dry-run',
  );
  expect(said).toContain('1 post: 0 as they were, 1 changed');
  expect(said).toContain('› Convert and prove: 1 of 1 posts');
  expect(said).toContain('Nothing was written (--dry-run)');
  expect(said).not.toContain('Warning');
  expect(code).toBe(0);
  expect(() => site.read('../../dry/content/redirects.yml')).toThrow();
});

test('a run that cannot start ends with 2 and says why', async () => {
  const missing = await startImport([join(site.folder, 'nowhere'), '--out', join(site.folder, 'x')]).ended;
  expect([missing.code, missing.said]).toEqual([2, `There is no folder ${join(site.folder, 'nowhere')}.\n`]);
});

test('--dry-run proves posts with the files that they show, and keeps none', async () => {
  const bundle = makeHugoSite({
    'content/news/tide/index.md': postText('tide', '[The table](table.pdf)'),
    'content/news/tide/table.pdf': '%PDF-1.4\n%%EOF\n',
  });
  const out = join(bundle.folder, 'dry');
  const { code, said } = await startImport([bundle.options.source, '--out', out, '--dry-run']).ended;
  expect(said).toContain('1 media file');
  expect(said).toContain('Nothing was lost');
  expect(code).toBe(0);
  expect(existsSync(out)).toBe(false);
  bundle.remove();
});

test('neither the terminal nor the report says “Nothing was lost” where a key of front matter has no place', async () => {
  const own = makeHugoSite({ 'content/news/tide.md': postText('tide', 'Text.', 'mood: sunny\n') });
  const { code, said } = await startImport([own.options.source, '--out', own.options.out]).ended;
  for (const text of [said, own.read('../import-report.html')]) {
    expect(text).toContain('1 value of front matter has no place here');
    expect(text).not.toContain('Nothing was lost');
  }
  expect(code).toBe(0);
  own.remove();
});
