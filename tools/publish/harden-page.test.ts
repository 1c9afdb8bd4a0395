import { expect, test } from 'vitest';
import { hardenPage } from './harden-page.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const harden = (body: string, head = '', name = 'news/index.html') =>
  hardenPage(page(body, head), name, () => undefined);

test('the policy is the first thing in the head', () => {
  expect(harden('', '<meta charset="utf-8"/>').html).toMatch(
    /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; [^"]*"\/><meta charset/,
  );
});

test('nothing is unsafe, on the search page neither', () => {
  expect(harden('', '', 'search/index.html').html).not.toContain('unsafe');
});

test('scripts and style sheets are bound to their bytes', () => {
  const head =
    '<link rel="stylesheet" href="/a.css"/><script type="module" src="/islands/x-0a1b2c3d.js"></script>';
  const { html } = hardenPage(page('', head), 'index.html', (file) => `sha384-${file}`);
  expect(html).toContain('<link integrity="sha384-a.css" rel="stylesheet" href="/a.css"/>');
  expect(html).toContain('<script integrity="sha384-islands/x-0a1b2c3d.js" type="module"');
});

test('what a script loads after the first paint is bound to its bytes too', () => {
  const head =
    '<script type="module" src="/islands/x-0a1b2c3d.js" data-islands="/islands/a-0a1b2c3d.js /islands/b-0a1b2c3d.js"></script>';
  const { html } = hardenPage(page('', head), 'index.html', (file) => `sha384-${file}`);
  expect(html).toContain(
    'data-integrity="sha384-islands/a-0a1b2c3d.js sha384-islands/b-0a1b2c3d.js" integrity="sha384-islands/x-0a1b2c3d.js"',
  );
});

test('what pages are made of is no problem', () => {
  const body =
    '<a href="https://www.example.org/">a</a><a href="mailto:a@example.org">b</a><img src="/a.png" alt=""/>' +
    '<img src="https://s3.amazonaws.com/digitalgov/_legacy-img/a.jpg" srcset="/a.png 1x, https://s3.amazonaws.com/b.png 2x" alt=""/>' +
    '<audio src="https://s3.amazonaws.com/a.mp3"></audio><form action="/search/"><input name="q"/></form>' +
    '<svg fill="none"><path d="M0 0"/></svg><link rel="canonical" href="https://gazette.example/"/>';
  expect(harden(body).problems).toEqual([]);
});

test.each([
  ['publish/inline-handler', '<p onclick="x()">'],
  ['publish/inline-handler', '<x-y ONFOCUS=x() autofocus>'],
  ['publish/inline-style', '<p style="color:red">'],
  ['publish/inline-style', '<style>p{color:red}</style>'],
  ['publish/forbidden-element', '<base href="https://evil.example/"/>'],
  ['publish/forbidden-element', '<object data="/a.svg"></object>'],
  ['publish/forbidden-element', '<iframe srcdoc="<p>"></iframe>'],
  ['publish/forbidden-element', '<meta http-equiv="Refresh" content="0;url=//evil.example/"/>'],
  ['publish/script-address', '<a href="javascript:x()">'],
  ['publish/script-address', '<a href=" java&#10;script:x()">'],
  ['publish/script-address', '<svg><a xlink:href="data:text/html,x">'],
  ['publish/foreign-form', '<form action="https://evil.example/"><input type="password"/></form>'],
  ['publish/foreign-form', '<form action="//evil.example/"></form>'],
  ['publish/foreign-form', '<button formaction="https://evil.example/">'],
  ['publish/unknown-host', '<img src="https://evil.example/a.png" alt="">'],
  ['publish/unknown-host', '<img src="//evil.example/a.png" alt="">'],
  ['publish/unknown-host', '<img src="/a.png" srcset="/a.png 1x, https://evil.example/a.png 2x" alt="">'],
  ['publish/unknown-host', '<img src="http://s3.amazonaws.com/a.png" alt="">'],
  ['publish/unknown-host', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
  ['publish/unknown-host', '<link rel="stylesheet" href="https://fonts.example/a.css">'],
])('%s: %s', (rule, markup) => {
  const { problems } = harden(`<main>${markup}</main>`);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  expect(problems[0]?.place).toBe('news/index.html');
});

test('a page that only leads on may refresh to where it leads', () => {
  expect(harden('', '<meta http-equiv="refresh" content="0; url=/news/"/>').problems).toEqual([]);
});

test('what a script loads when a recording is used is bound to its bytes too', () => {
  const head =
    '<script type="module" src="/islands/x-0a1b2c3d.js" data-later="/islands/b-0a1b2c3d.js"></script>';
  const { html } = hardenPage(page('', head), 'index.html', (file) => `sha384-${file}`);
  expect(html).toContain('data-later-integrity="sha384-islands/b-0a1b2c3d.js"');
});
