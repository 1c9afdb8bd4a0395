import { describe, expect, test } from 'vitest';
import { joinWords, partWords, partWordsOfHtml } from './part-words';

describe('Words of scripts without spaces', () => {
  test.each([
    ['Japanese', '公文書の「読みやすさ」について', '公文書'],
    ['Chinese', '我们写得清楚。', '清楚'],
    ['Thai', 'เขียนให้ชัดเจน', 'เขียน'],
  ])('are parted and joined again: %s', (_, text, word) => {
    const parted = partWords(text);
    expect(parted).toContain(` ${word} `);
    expect(joinWords(parted.trim())).toBe(text);
  });

  test('stay as they are where the script has spaces', () => {
    for (const text of ['Plain  words', 'كيف نكتب بوضوح', '쉬운 글 쓰기', 'Πώς γράφουμε'])
      expect(partWords(text)).toBe(text);
  });

  test('are parted in the text of a page, not in its tags', () => {
    expect(partWordsOfHtml('<p title="重要なこと">重要なこと</p>')).toMatch(
      /^<p title="重要なこと"> 重要 .*<\/p>$/,
    );
  });

  test('are joined beside marks', () => {
    expect(joinWords('これ は <mark>重要</mark> な こと です 。 WCAG 2')).toBe(
      'これは<mark>重要</mark>なことです。 WCAG 2',
    );
  });
});
