import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { checkFiles, postWith } from '@/lib/content/testing/check-files';
import { plainForms } from '@/lib/plain/plain-forms';
import { postOf } from '@/lib/testing/content';
import { renderBody } from './render-body';

/** Markdown makes a link of a bare address; in the words of a link it is text, on the page and in every plain form. */
test.each([
  ['<Button href="https://a.example/">https://tide.example/data</Button>', 'https://tide.example/data'],
  [
    '<FileLink href="https://a.example/tide.pdf">Get www.tide.example now</FileLink>',
    'Get www.tide.example now',
  ],
  [
    'Read <a href="https://a.example/">*tide.example* at https://tide.example/</a>.',
    'tide.example at https://tide.example/',
  ],
  ['<a href="mailto:desk@tide.example">desk@tide.example</a>', 'desk@tide.example'],
  [
    '<a href="https://a.example/">**desk@tide.example, or https://tide.example**</a>',
    'desk@tide.example, or https://tide.example',
  ],
])('%s', async (text, label) => {
  const { post } = postOf({ 'posts/2025/a.mdx': `---\ntitle: T\ndate: 2025-01-02\n---\n\n${text}\n` });
  for (const html of [await renderBody(post), plainForms(post).html]) {
    const links = load(html)('a');
    expect(links.length).toBe(1);
    expect(links.text()).toBe(label);
  }
  expect(checkFiles({ 'posts/2026/x.mdx': postWith(`\n${text}\n`) })).toEqual([]);
});

test('a link that its author wrote into another one is a mistake', () => {
  const text = '<Button href="https://a.example/">See [the data](https://tide.example/)</Button>';
  const problems = checkFiles({ 'posts/2026/x.mdx': postWith(`\n${text}\n`) });
  expect(problems.map(({ message }) => message)).toContain('A link is inside a link');
});

test('a bare address elsewhere is a link', async () => {
  const { post } = postOf({
    'posts/2025/a.mdx': '---\ntitle: T\ndate: 2025-01-02\n---\n\n<Note>See https://tide.example/.</Note>\n',
  });
  expect(load(await renderBody(post))('a').attr('href')).toBe('https://tide.example/');
});
