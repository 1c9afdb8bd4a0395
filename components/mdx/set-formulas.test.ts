import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { EMPTY_OUTLINE, outlineOf } from '@/lib/content/outline';
import { parse } from '@/lib/content/syntax/parser';
import { plainForms } from '@/lib/plain/plain-forms';
import { useSettings } from '@/lib/testing/settings';
import { renderBody } from './render-body';

const BODY = 'It is "so": $a_1*b*c$ for $5.\n\n$$\n\\frac{a}{2}\n$$\n\nAnd $$b < c$$ here.';

const render = async (body: string) =>
  load(await renderBody({ file: 'x.mdx', body, outline: EMPTY_OUTLINE }), {}, false);

test('formulas are MathML, in a box that scrolls by keyboard where they are on a line of their own', async () => {
  useSettings('math: true\n');
  const $ = await render(BODY);
  expect($('math')).toHaveLength(3);
  expect($('p > math')).toHaveLength(1);
  const comma = await render('If $a$, then $b$.');
  expect(comma('p > .formula-end > math')).toHaveLength(2);
  expect(comma('p').text()).toBe('If a, then b.');
  expect($('div.formula').attr()).toEqual({
    class: 'formula',
    role: 'group',
    'aria-label': 'Formula',
    tabindex: '0',
  });
  expect($('p > span.formula > math')).toHaveLength(1);
  expect($.html()).not.toMatch(/style=|<em>|language-math/);
  expect($('p').first().text()).toMatch(/^It is “so”: .* for \$5\.$/s);
});

test('without the setting, a text with dollar signs is what it was', async () => {
  useSettings();
  const $ = await render('It is $a^2$, from $5 to $10.');
  expect($.html()).toBe('<p>It is $a^2$, from $5 to $10.</p>');
});

test('plain forms hold the TeX: Markdown as it was written, feeds as code', () => {
  useSettings('math: true\n');
  const { markdown, html } = plainForms({ file: 'x.mdx', body: BODY, outline: EMPTY_OUTLINE, path: '/x/' });
  expect(markdown).toBe('It is “so”: $a_1*b*c$ for \\$5.\n\n$$\n\\frac{a}{2}\n$$\n\nAnd $$b < c$$ here.\n');
  expect(html).toContain('<code>a_1*b*c</code> for $5.');
  expect(html).toContain('<pre><code>\\frac{a}{2}</code></pre>');
  expect(html).not.toContain('class=');
});

test('search and summaries read the TeX as text', () => {
  useSettings('math: true\n');
  const tree = parse(BODY);
  if (!('type' in tree)) throw new Error('The body cannot be read.');
  expect(outlineOf(tree)).toMatchObject({
    hasFormulas: true,
    text: 'It is "so": a_1*b*c for $5.\n\\frac{a}{2}\nAnd b < c here.',
  });
});
