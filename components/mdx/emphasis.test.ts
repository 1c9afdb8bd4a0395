import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { checkFiles, postWith } from '@/lib/content/testing/check-files';
import { plainForms } from '@/lib/plain/plain-forms';
import { postOf } from '@/lib/testing/content';
import { renderBody } from './render-body';

/** Emphasis beside brackets and quotation marks, where no space parts words. */
test.each([
  ['これは**「重要なこと」**です。', '「重要なこと」'],
  ['这是**我想做的事。**所以继续。', '我想做的事。'],
  ['문서는 **마크다운(Markdown)**을 사용하세요.', '마크다운(Markdown)'],
  ['**“开放”**的数据', '“开放”'],
  ['A word is **“bold”** here.', '“bold”'],
])('%s', async (text, bold) => {
  const { post } = postOf({ 'posts/2025/a.mdx': `---\ntitle: T\ndate: 2025-01-02\n---\n\n${text}\n` });
  expect(load(await renderBody(post))('strong').text()).toBe(bold);
  expect(load(plainForms(post).html)('strong').text()).toBe(bold);
  const caption = `<LegacyImage src="a.png" alt="A" caption="${text}" />`;
  expect(load(await renderBody({ ...post, body: caption }))('figcaption strong').text()).toBe(bold);
  expect(checkFiles({ 'posts/2026/x.mdx': postWith(`\n${text}\n`) })).toEqual([]);
});
