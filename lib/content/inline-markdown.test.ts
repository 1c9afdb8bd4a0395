import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { inlineMarkdown, withoutTags } from './inline-markdown';
import { brief, checkFiles, postWith } from './testing/check-files';

const picture = (attributes: string) =>
  `<LegacyImage src="https://s3.amazonaws.com/digitalgov/desk.jpg" alt="A desk" ${attributes} />`;
const said = (body: string) =>
  checkFiles({ 'posts/2026/x.mdx': postWith(`\n${body}\n`) }).filter(({ severity }) => severity === 'error');

describe('A line of Markdown in an attribute', () => {
  test.each([
    '# 1',
    '1. First',
    '- a list',
    '> so',
    '    code',
    'a {b} c',
    '1986. A year',
    '[a]: /b',
    '---',
    '***',
  ])('is one line, whatever it begins with: %s', (line) => {
    expect(plainText({ type: 'paragraph', children: inlineMarkdown(line) })).toBe(line.trim());
    expect(said(picture(`caption="${line}"`))).toEqual([]);
  });

  test.each([
    ['caption', 'One<br>two <em>three</em>', 'One two *three*'],
    ['caption', 'Photo: <a href="https://example.org/a">Ana</a>', 'Photo: [Ana](https://example.org/a)'],
    ['credit', '<b>Ana</b>', '**Ana**'],
    ['caption', 'Press <Enter> now', 'Press \\<Enter> now'],
    ['caption', 'One <!-- two -->', 'One'],
  ])('has no HTML: %s="%s"', (name, line, better) => {
    const [problem, ...more] = said(picture(`${name}="${line.replaceAll('"', '&quot;')}"`));
    expect(more).toEqual([]);
    expect(problem && brief(problem)).toBe('9:78 mdx/attribute');
    expect(problem?.message).toContain('a line of Markdown has no HTML');
    expect(problem?.fix).toBe(`Write ${name}="${better}".`);
    expect(said(picture(`${name}="${better}"`))).toEqual([]);
  });

  test('the source of a quotation neither', () => {
    expect(
      said('<QuoteBlock cite="Ana,<br />director">\nText.\n</QuoteBlock>').map(({ fix }) => fix),
    ).toEqual(['Write cite="Ana, director".']);
  });

  test('its links lead somewhere', () => {
    expect(said(picture('caption="See [here](/nowhere/)"')).map(({ rule }) => rule)).toEqual(['link/broken']);
  });

  test.each([
    'a <b',
    '<b>',
    '<b><i>x</b>',
    '<a href="x">',
    '<!--',
    '<!x>',
    '<?php ?>',
    '</p',
    'x<br',
    '<a\nb>',
    '<<b>>',
  ])('can be freed of HTML: %s', (line) => {
    expect(withoutTags(withoutTags(line))).toBe(withoutTags(line));
  });
});
