import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { XMLValidator } from 'fast-xml-parser';
import { filesBelow } from '@/lib/files-below.ts';
import { siteUrl } from '@/lib/site.ts';
import { jsonFaults } from '@/lib/testing/json-schema.ts';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

const files = filesBelow(SITE);
const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');
const xml = (file: string) => load(read(file), { xml: true });
const SUMMIT = '/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/';
const PODCAST = '/2015/07/17/digitalgov-podcast-leaders-come-and-go-but-your-customers-will-remain/';

/** Every address of this site that a text names in full, without query and fragment. */
function ownAddresses(text: string): string[] {
  const found = text.matchAll(
    new RegExp(`${siteUrl().replaceAll('.', '\\.')}(/[^\\s"'<>()\\\\?#&{}]*)`, 'g'),
  );
  return [...found].map(([, path = '']) => path.replace(/[.,;:]+$/, ''));
}

test('every own address in every output answers 200', async ({ request }) => {
  test.setTimeout(120_000);
  const named = new Map<string, string>();
  for (const file of files.filter((name) => /\.(?:html|xml|json|md|txt|vtt|webmanifest)$/.test(name)))
    for (const address of ownAddresses(read(file))) if (!named.has(address)) named.set(address, file);
  expect(named.size).toBeGreaterThan(100);
  const lost: string[] = [];
  for (const [address, file] of named) {
    const response = await request.get(address, { maxRedirects: 0 });
    if (response.status() !== 200) lost.push(`${response.status()} ${address} (in ${file})`);
  }
  expect(lost).toEqual([]);
});

test('feeds are found by the page that they belong to, and are what they say', async ({ page, request }) => {
  const types: [string, RegExp][] = [
    ['/', /^\/(?:feed\.xml|atom\.xml|feed\.json)$/],
    ['/topics/handbook/', /^\/topics\/handbook\/(?:feed\.xml|atom\.xml|feed\.json)$/],
    ['/authors/awichman/', /^\/authors\/awichman\/feed\.xml$/],
    ['/series/handbook-podcast/', /^\/series\/handbook-podcast\/podcast\.xml$/],
    [SUMMIT, /\/index\.(?:md|json)$/],
  ];
  for (const [path, own] of types) {
    await page.goto(path);
    const links = await page.locator('link[rel=alternate]').evaluateAll((nodes) =>
      nodes.map((node) => ({
        href: node.getAttribute('href') ?? '',
        type: node.getAttribute('type') ?? '',
      })),
    );
    const below = links.filter(({ href }) => own.test(new URL(href).pathname));
    expect(below.length, path).toBeGreaterThan(0);
    for (const { href, type } of below) {
      const response = await request.get(new URL(href).pathname);
      expect(response.headers()['content-type'], href).toContain(type);
    }
  }
});

test('the sitemap names every page that search engines may show, and no other', () => {
  const parts = xml('sitemap.xml')('sitemap > loc').toArray();
  const named = parts.flatMap((part) => {
    const $ = xml(new URL(load(part).text()).pathname.slice(1));
    return $('url > loc')
      .toArray()
      .map((node) => new URL($(node).text()).pathname);
  });
  expect(new Set(named).size).toBe(named.length);
  for (const path of named) {
    const $ = load(read(`${path.slice(1)}index.html`));
    expect($('link[rel=canonical]').attr('href'), path).toBe(`${siteUrl()}${path}`);
    expect($('meta[name=robots][content*=noindex]').length, path).toBe(0);
  }
  const posts = files.filter((file) => /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.html$/.test(file));
  for (const file of posts.filter((name) => load(read(name))('meta[name=robots]').length === 0))
    expect(named).toContain(`/${file.replace(/index\.html$/, '')}`);
});

test('every page has one block of structured data, and every picture of a preview is there', async ({
  request,
}) => {
  const previews = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html') && !/^4\d\d\.html$/.test(name))) {
    const $ = load(read(file));
    if ($('meta[http-equiv=refresh]').length > 0) continue;
    const picture = $('meta[property="og:image"]').attr('content') ?? '';
    expect(picture, file).toMatch(/^https:\/\//);
    expect($('meta[property="og:image:alt"]').attr('content'), file).toBeTruthy();
    expect($('meta[name="twitter:image:alt"]').attr('content'), file).toBeTruthy();
    if (picture.startsWith(siteUrl())) previews.add(new URL(picture).pathname);
    for (const block of $('script[type="application/ld+json"]').toArray()) JSON.parse($(block).text());
  }
  for (const path of previews) {
    const response = await request.get(path);
    expect(response.headers()['content-type'], path).toMatch(/^image\//);
    expect((await response.body()).length, path).toBeLessThan(path.startsWith('/og/') ? 60_000 : 1_000_000);
  }
});

test('every XML is well-formed, every JSON as its schema says', () => {
  const broken = files
    .filter((file) => file.endsWith('.xml'))
    .filter((file) => XMLValidator.validate(read(file)) !== true);
  expect(broken).toEqual([]);
  const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const schemas: [string, string, RegExp][] = [
    ['lib/feeds/schemas/json-feed.json', '', /(?:^|\/)feed\.json$/],
    ['lib/chapters/schemas/chapters.json', '', /\/chapters(?:-\d+)?\.json$/],
    ['lib/metadata-files/schemas/web-app-manifest.json', '', /^manifest\.webmanifest$/],
    [`${SITE}/api/v1/schema.json`, '#/$defs/post', /^\d{4}\/.*\/index\.json$/],
    [`${SITE}/api/v1/schema.json`, '#/$defs/posts', /^api\/v1\/posts\//],
    [`${SITE}/api/v1/schema.json`, '#/$defs/topics', /^api\/v1\/topics\//],
    [`${SITE}/api/v1/schema.json`, '#/$defs/authors', /^api\/v1\/authors\//],
  ];
  for (const [schema, part, pattern] of schemas) {
    const documents = named(pattern);
    expect(documents.length, schema + part).toBeGreaterThan(0);
    for (const file of documents) expect(jsonFaults(schema + part, read(file)), file).toEqual([]);
  }
});

test('a former address leads to its new one, by page and by rule', async ({ page }) => {
  const rules = read('_redirects')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(rules).toContainEqual(['/blog/', '/news/', '301']);
  expect(rules).toContainEqual(['/topics/cx/', '/topics/customer-experience/', '301']);
  for (const [from = '', to = ''] of rules) {
    const $ = load(read(`${from.slice(1)}index.html`));
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${to}`);
    expect($('link[rel=canonical]').attr('href')).toBe(`${siteUrl()}${to}`);
  }
  await page.goto('/topics/cx/');
  await page.waitForURL('**/topics/customer-experience/');
});

test('the chapters of the summit recap are the same everywhere', () => {
  const seconds = [0, 180, 500, 755, 933];
  const $ = load(read(`${SUMMIT.slice(1)}index.html`));
  const graph = JSON.parse($('script[type="application/ld+json"]').text())['@graph'];
  const video = graph.find((thing: { '@type': string }) => thing['@type'] === 'VideoObject');
  expect(video.hasPart.map(({ startOffset }: { startOffset: number }) => startOffset)).toEqual(seconds);
  for (const { url } of video.hasPart) expect(url).toMatch(new RegExp(`${SUMMIT}\\?t=\\d+$`));
  for (const at of seconds) expect($(`[id="t=${at}"]`)).toHaveLength(1);
  const chapters = JSON.parse(read(`${SUMMIT.slice(1)}chapters.json`)).chapters;
  expect(chapters.map(({ startTime }: { startTime: number }) => startTime)).toEqual(seconds);
  expect(read(`${SUMMIT.slice(1)}chapters.vtt`).match(/-->/g)).toHaveLength(5);
  expect(read(`${SUMMIT.slice(1)}index.md`)).toContain('12:35 Why Have a Customer Focus?');
});

test('the podcast of 2015 is there with its recording and its transcript', () => {
  const $ = xml('podcast.xml');
  const item = $('item').filter((_, node) => $(node).find('link').text().endsWith(PODCAST));
  expect(item.find('enclosure').attr('url')).toMatch(/Stephanie-Thum.*\.mp3$/);
  expect(item.find('content\\:encoded').text()).toMatch(/Transcript.*\.docx/);
});

test('files for programs are small: a feed has no more than a megabyte', () => {
  for (const file of files.filter((name) => /(?:feed|atom|podcast)\.(?:xml|json)$/.test(name)))
    expect(Buffer.byteLength(read(file)), file).toBeLessThan(1_000_000);
});
