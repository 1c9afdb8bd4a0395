import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { filesBelow } from '@/lib/files-below.ts';
import { isClientRuntime } from '@/tools/next/addresses.ts';
import { scanHtml } from '@/tools/publish/scan-html.ts';
import { expect, test } from '../support/any-test';
import { counterOf } from '../support/counter';
import {
  type BuiltPage,
  builtPages,
  builtPosts,
  gzipped,
  styleWeight,
  weightAroundText,
} from '../support/site-files';

/** What every page of any publication keeps to: what it runs, what it asks for, what it weighs. */

interface PageScripts {
  readonly islands: string[];
  readonly data: number;
  readonly executable: string[];
}

/** What kinds of scripts a page has. */
function scriptsOf({ html }: BuiltPage): PageScripts {
  const found: PageScripts & { data: number } = { islands: [], data: 0, executable: [] };
  scanHtml(html, {
    script({ attributes, text }) {
      const source = attributes.get('src') ?? '';
      if (attributes.get('type') === 'application/ld+json') found.data += 1;
      else if (/^\/(?:[^/]+\/)*islands\//.test(source) && text === '') found.islands.push(source);
      else found.executable.push(source || text);
    },
  });
  return found;
}

const isText = ({ html }: BuiltPage): boolean =>
  load(html)('[data-post-body] :is(.player, .video, .embed)').length === 0;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test('no page holds a script but its islands and the publication’s counter, and at most one block of data', ({
  siteFolder,
  publication,
}) => {
  const counter = counterOf(publication, siteFolder);
  const known = counter?.element === 'script' ? [counter.src] : [];
  for (const page of builtPages(siteFolder)) {
    const { executable, data } = scriptsOf(page);
    expect(executable, page.path).toEqual(known);
    expect(data, page.path).toBeLessThanOrEqual(1);
  }
});

test('a text post has no script of its own; one of up to 800 words weighs at most 14 KB, style included', ({
  siteFolder,
}) => {
  const texts = builtPosts(siteFolder).filter(isText);
  expect(texts.length).toBeGreaterThan(0);
  for (const post of texts) {
    expect(scriptsOf(post).islands, post.path).toEqual([]);
    if (words(load(post.html)('[data-post-body]').text()) > 800) continue;
    expect(gzipped(post.html) + styleWeight(post), post.path).toBeLessThanOrEqual(14 * 1024);
  }
});

test('the markup around the words of a page weighs at most 10 KB, style included, and 12.5 KB with cards', ({
  siteFolder,
}) => {
  for (const page of builtPages(siteFolder)) {
    const document = load(page.html);
    document('[data-post-body]').empty();
    // Titles and summaries in lists, and what a publisher says in the masthead and the footer, are theirs to choose.
    for (const text of document('body *').contents().toArray())
      if (text.type === 'text' && text.parent?.type !== 'script') text.data = '';
    expect(gzipped(document.html()) + styleWeight(page), page.path).toBeLessThanOrEqual(
      weightAroundText(page),
    );
  }
});

test('no page has a style attribute or an event handler', ({ siteFolder }) => {
  for (const { path, html } of builtPages(siteFolder)) {
    const page = load(html);
    expect(page('[style]').length, path).toBe(0);
    const attributes = page('*')
      .get()
      .flatMap((node) => Object.keys('attribs' in node ? node.attribs : {}));
    expect(
      attributes.filter((name) => name.startsWith('on')),
      path,
    ).toEqual([]);
  }
});

test('nothing of the client runtime is published', ({ siteFolder }) => {
  const files = filesBelow(siteFolder);
  expect(files.filter(isClientRuntime)).toEqual([]);
  expect(files.filter((file) => file.split('/').includes('_'))).toEqual([]);
});

test('every page loads without a message on the console, and asks only hosts that its policy allows', async ({
  context,
  siteFolder,
  siteBase,
  publication,
}) => {
  test.setTimeout(300_000);
  const messages: string[] = [];
  const hosts = new Set<string>();
  context.on('console', (message) => messages.push(`${message.page()?.url()}: ${message.text()}`));
  context.on('weberror', (error) => messages.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.url()}: ${response.status()}`);
  });
  const counter = counterOf(publication, siteFolder);
  // Reports as the counter does, which the policy of the page has to allow.
  const report = (counter?.connections ?? [])
    .map((address) => `fetch(${JSON.stringify(address)}, { method: 'POST', mode: 'no-cors' });`)
    .join('\n');
  // No test asks the network: other hosts answer with an empty picture, the counter’s with a script that reports.
  await context.route(
    (url) => url.hostname !== 'localhost',
    async (route) => {
      hosts.add(new URL(route.request().url()).hostname);
      const isScript = route.request().resourceType() === 'script';
      await route.fulfill(
        isScript
          ? { contentType: 'text/javascript', body: report }
          : { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      );
    },
  );
  const rest = builtPages(siteFolder).filter(({ path }) => path !== '/404.html');
  const tabs = Array.from({ length: 3 }, async () => {
    const tab = await context.newPage();
    for (let page = rest.pop(); page !== undefined; page = rest.pop()) {
      const answer = await tab.goto(`${siteBase}${page.path}`);
      expect(answer?.status(), page.path).toBe(200);
    }
  });
  await Promise.all(tabs);
  expect(messages).toEqual([]);
  for (const address of counter ? [counter.src, ...counter.connections] : [])
    expect([...hosts]).toContain(new URL(address).hostname);
  const policy = readFileSync(join(siteFolder, '_headers'), 'utf8');
  for (const host of hosts) expect(policy).toContain(`https://${host}`);
});
