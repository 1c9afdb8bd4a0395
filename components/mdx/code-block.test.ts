import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { EMPTY_OUTLINE } from '@/lib/content/outline';
import { renderBody } from './render-body';

const render = async (body: string, lang?: string) =>
  load(await renderBody({ file: 'x.mdx', body, outline: EMPTY_OUTLINE, lang }), {}, false);

test('code in a language is a box with a name that scrolls by keyboard, and its parts have classes and no styles', async () => {
  const $ = await render('```go\nfunc main() { return "a" }\n```');
  const box = $('pre');
  expect(box.attr()).toEqual({
    class: 'code',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Code: Go',
    dir: 'ltr',
    translate: 'no',
  });
  expect(box.text()).toBe('func main() { return "a" }');
  expect($('.code-keyword').first().text().trim()).toBe('func');
  expect($('.code-string').text().trim()).toBe('"a"');
  expect($.html()).not.toMatch(/style=|<!--/);
});

test('code that names no language, or one that nobody knows, is as Markdown makes it', async () => {
  expect((await render('```\na < b\n```')).html()).toBe('<pre><code>a &lt; b\n</code></pre>');
  expect((await render('```text\na\n```')).html()).toBe('<pre><code class="language-text">a\n</code></pre>');
  expect((await render('```pyhton\na\n```')).html()).toBe(
    '<pre><code class="language-pyhton">a\n</code></pre>',
  );
});

test('a title is the caption and the name, lines are marked and numbered, and the code stays what it is', async () => {
  const $ = await render('```js {title="app.js",hl_lines=["2-3"],linenostart=9}\na();\n\nb();\n```');
  expect($('figure > figcaption').text()).toBe('app.js');
  expect($('pre').attr('aria-label')).toBe('Code: app.js');
  expect($('mark').length).toBe(2);
  expect(
    $('.code-line')
      .map((_, line) => $(line).attr('data-line'))
      .get(),
  ).toEqual(['9', '10', '11']);
  expect($('pre').text()).toBe('a();\n\nb();');
});

test('plain text can have a title and marked lines too', async () => {
  const $ = await render('```text title="Letter" hl_lines=1\nDear\nall\n```');
  expect($('figcaption').text()).toBe('Letter');
  expect($('mark').text()).toBe('Dear\n');
  expect($('pre').attr('aria-label')).toBe('Code: Letter');
});

test('the name of the box is in the language of the interface', async () => {
  const $ = await render('```go\nfunc main() {}\n```', 'es');
  expect($('pre').attr('aria-label')).toBe('Código: Go');
  expect($('pre').attr('lang')).toBeUndefined();
});
