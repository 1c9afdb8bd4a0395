import { expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { quotationOf } from './quotation';

const { content } = loadContent('e2e/fixtures/rich/content', Date.UTC(2026, 10, 22));
const episode = '/2026/11/10/five-questions-before-you-publish/';

test('the front page quotes what its editors chose, and leads to the passage', async () => {
  const quotation = await quotationOf(content.posts, `${episode}#t=24`);
  expect(quotation).toMatchObject({
    text: 'If you cannot answer in one breath, neither can your reader.',
    speaker: 'Ben',
    at: 22,
    href: `${episode}#t=22`,
  });
});

test('without a choice it is a whole sentence of the newest timed transcript, always the same', async () => {
  const quotation = await quotationOf(content.posts);
  expect(quotation?.post.path).toBe(episode);
  expect(quotation?.text).toMatch(/^\p{Lu}.{38,138}\.$/u);
  expect(await quotationOf(content.posts)).toEqual(quotation);
});

test('nothing is quoted where there is no timed transcript, or no such moment', async () => {
  const silent = content.posts.filter(({ outline }) => outline.media.length === 0);
  expect(await quotationOf(silent)).toBeUndefined();
  expect(await quotationOf(content.posts, '/2020/01/01/no-such-post/#t=3')).toBeUndefined();
  expect(await quotationOf(content.posts, `${episode}#is-it-right`)).toBeUndefined();
});
