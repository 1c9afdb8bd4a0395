import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { builtPages, gzipped } from './support/site-files';

const KB = 1024;

/** What a page sends before anything is played or searched: its HTML, styles and scripts, and the sum, gzipped. */
function weightOf(path: string, takeOut: string) {
  const page = builtPages().find((one) => one.path === path);
  if (!page) throw new Error(`${path} is not built.`);
  const document = load(page.html);
  const files = document('script[src], link[rel="stylesheet"]')
    .toArray()
    .map((element) => document(element).attr('src') ?? document(element).attr('href'))
    .map((address) => gzipped(readFileSync(`out${address}`)));
  document(takeOut).remove();
  return files.reduce((sum, bytes) => sum + bytes, gzipped(document.html()));
}

/**
 * What the author wrote (title, text, chapters), what is said in the recording, and the words of other posts in lists;
 * the player and everything around it stays.
 */
const TEXT = [
  '[data-post-body] > :not(.player, .video, .embed, .transcript)',
  '.transcript > .turn',
  '.chapter-title',
  'h1',
  '.deck',
  '.entries > *',
].join();

test('a page with a recording weighs at most 18 KB before the sound', () => {
  const weight = weightOf(pageTypes['podcast episode'], TEXT);
  expect(weight).toBeLessThanOrEqual(18 * KB);
});

test('a page with a video weighs at most 16 KB before it is played', () => {
  expect(weightOf(pageTypes['video recap'], TEXT)).toBeLessThanOrEqual(16 * KB);
});

test('the search page weighs at most 24 KB before a query', () => {
  expect(weightOf(pageTypes.search, 'none')).toBeLessThanOrEqual(24 * KB);
});
