import { expect, test } from 'vitest';
import { stripPage } from './strip-page.ts';

/** What Next 16.4 writes around a page. */
function exported(body: string, head = ''): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preconnect" href="/" crossorigin=""/>' +
    '<link rel="preload" href="/a.png" as="image"/><link rel="stylesheet" href="/_next/static/chunks/3x2pvjgbv7hto.css" data-precedence="next"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j1we3cwg31qe.js"/>' +
    '<script src="/_next/static/chunks/turbopack-2u1d16houkiyo.js" async=""></script>' +
    `<title>News</title>${head}<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head>` +
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/0j1we3cwg31qe.js"],"runtimeModuleIds":[94553]});</script>' +
    '<script src="/_next/static/chunks/0j1we3cwg31qe.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n<p>\\u003c/script>"])</script></body></html>'
  );
}

const strip = (body: string, head = '') => stripPage(exported(body, head), 'news/index.html');
const rules = (body: string) => strip(body).problems.map((problem) => problem.rule);

test('nothing but the HTML of the components is left', () => {
  expect(strip('<main><h1>News</h1><p>of 3<!-- --> days</p></main>')).toEqual({
    problems: [],
    html:
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
      '<link href="/_next/static/chunks/3x2pvjgbv7hto.css" rel="stylesheet"/><title>News</title></head>' +
      '<body><main><h1>News</h1><p>of 3 days</p></main></body></html>',
  });
});

test('structured data and islands stay, byte for byte', () => {
  const data = '<script type="application/ld+json">{"@type":"Article","name":"\\u003c/script>"}</script>';
  const island = '<script type="module" src="/islands/audio-player-0a1b2c3d.js" async=""></script>';
  const { html, problems } = strip(`<main>${data}</main>`, island);
  expect(problems).toEqual([]);
  expect(html).toContain(data);
  expect(html).toContain(island);
});

test('text that looks like Next’s scripts stays text', () => {
  const text =
    '<pre>&lt;script&gt;self.__next_f.push([1,&quot;x&quot;])&lt;/script&gt; &lt;!--$?--&gt;</pre>';
  const { html, problems } = strip(text);
  expect(problems).toEqual([]);
  expect(html).toContain(text);
});

test('the link to the site’s search stands in one place, wherever React wrote it', () => {
  const search = '<link rel="search" href="/opensearch.xml" title="Gazette"/>';
  const style = '<link rel="stylesheet" href="/a.css"/>';
  const page = (head: string) =>
    stripPage(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`, 'index.html');
  const early = page(`${style}${search}<meta name="a"/>`);
  const late = page(`${style}<meta name="a"/>${search}`);
  expect(early.html).toBe(late.html);
  expect(early.html).toContain('href="/opensearch.xml"');
});

test('style sheets have one order, whichever of them was ready first', () => {
  const sheet = (href: string) => `<link rel="stylesheet" href="${href}" data-precedence="x"/>`;
  const page = (...addresses: string[]) => strip('', addresses.map(sheet).join('')).html;
  const html = page('/islands/pager-0a1b2c3d.css', '/islands/indexes-0a1b2c3d.css');
  expect(page('/islands/indexes-0a1b2c3d.css', '/islands/pager-0a1b2c3d.css')).toBe(html);
  expect([...html.matchAll(/href="([^"]+)" rel="stylesheet"/g)].map(([, href]) => href)).toEqual([
    '/_next/static/chunks/3x2pvjgbv7hto.css',
    '/islands/indexes-0a1b2c3d.css',
    '/islands/pager-0a1b2c3d.css',
  ]);
});

test('fonts are still loaded ahead of time, wherever and however often React wrote that down', () => {
  const first =
    '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin="anonymous" type="font/woff2"/>';
  const second =
    '<link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>';
  const early = stripPage(
    exported('').replace('<link rel="stylesheet"', `${first}<link rel="stylesheet"`),
    'a',
  ).html;
  expect(early).toContain(
    '<link as="font" crossorigin="anonymous" href="/fonts/a.woff2" rel="preload" type="font/woff2"/><link href="/_next/static/chunks/3x2pvjgbv7hto.css" rel="stylesheet"',
  );
  expect(strip('', second).html).toBe(early);
  expect(strip('', first + second).html).toBe(early);
});

test.each([
  ['an inline script', '<script>alert(1)</script>'],
  ['a script of another host', '<script src="https://evil.example/a.js" async=""></script>'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script inside a drawing', '<svg><script>alert(1)</script></svg>'],
  ['code behind a payload', '<script>self.__next_f.push([1,"a"]);alert(1)</script>'],
  ['code inside a payload', '<script>self.__next_f.push([1,alert(1)])</script>'],
  [
    'code behind the chunk list',
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});alert({});</script>',
  ],
  ['a chunk with a handler', '<script src="/_next/static/chunks/a.js" async="" onload="alert(1)"></script>'],
  ['a chunk from a path that climbs', '<script src="/_next/static/chunks/../../a.js" async=""></script>'],
  ['an island without its hash', '<script type="module" src="/islands/search.js"></script>'],
  ['an island with code inside', '<script type="module" src="/islands/search-0a1b2c3d.js">alert(1)</script>'],
  [
    'an island that would load what is none',
    '<script type="module" src="/islands/after-paint-0a1b2c3d.js" data-islands="/media/a-0a1b2c3d.js"></script>',
  ],
  ['a module that is no island', '<script type="module" src="/media/search-0a1b2c3d.js"></script>'],
  ['structured data with a tag in it', '<script type="application/ld+json">{"a":"<b>"}</script>'],
  ['a script that never ends', '<script>alert(1)'],
])('%s is not published', (_, markup) => {
  const { problems } = strip(`<main>${markup}</main>`);
  expect(problems.map((problem) => problem.rule)).toContain('publish/unknown-script');
  expect(problems[0]?.place).toBe('news/index.html');
  expect(problems[0]?.fix).toContain('islands/');
});

test('the message shows the script', () => {
  expect(strip('<script>alert(1)</script>').problems[0]?.message).toBe(
    'Found a script that is no part of Next, no island and no structured data: <script>alert(1)</script>',
  );
});

test.each([
  ['a waiting place', '<!--$?--><template id="B:0"></template><i>wait</i><!--/$-->'],
  ['a part that arrived late', '<div hidden id="S:0"><p>slow</p></div>'],
  ['a part that failed', '<!--$!--><i>wait</i><!--/$-->'],
  ['a template', '<template><p>x</p></template>'],
])('content that is not in its place is not published: %s', (_, markup) => {
  expect(rules(`<main>${markup}</main>`)).toEqual(['publish/suspended-content']);
});

test('finished content of a Suspense boundary is published', () => {
  const { html, problems } = strip('<main><!--$--><p>slow</p><!--/$--></main>');
  expect(problems).toEqual([]);
  expect(html).toContain('<main><p>slow</p></main>');
});

test('the page of an error is not published', () => {
  const page = exported('').replace('<html lang="en">', '<html id="__next_error__">');
  expect(stripPage(page, 'x/index.html').problems.map((problem) => problem.rule)).toEqual([
    'publish/failed-page',
  ]);
});

test('a second block of structured data is not published', () => {
  const data = '<script type="application/ld+json">{}</script>';
  expect(rules(data + data)).toEqual(['publish/structured-data-twice']);
});
