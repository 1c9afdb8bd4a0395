import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { EMPTY_OUTLINE } from '@/lib/content/outline';
import { renderBody } from './render-body';
import { typography } from './typography';

function set(markdown: string): string {
  const tree = fromMarkdown(markdown);
  typography()(tree);
  return plainText(tree);
}

it('sets quotes, apostrophes, dashes and ellipses', () => {
  expect(set(`"It's 3--4 pages" --- she said...`)).toBe('“It’s 3–4 pages” — she said…');
});

it('pairs quotes across links and emphasis', () => {
  expect(set('"[A link](https://example.org/)" and *"this"*')).toBe('“A link” and “this”');
});

it('leaves code as it is', () => {
  expect(set('Write `"quoted"` so.')).toBe('Write "quoted" so.');
});

it('reaches words that stand directly in an element', async () => {
  const html = await renderBody({
    file: 'x.mdx',
    body: "<table><caption>A residents' permit</caption><tbody><tr><td>1</td></tr></tbody></table>",
    outline: EMPTY_OUTLINE,
  });
  expect(html).toContain('A residents’ permit');
});
