import { close, createIndex } from 'pagefind';
import { gzipped } from './support/site-files';
import { expect, test } from './support/test';

const POSTS = 2000;
const WORDS = 400;

/** A generator of numbers below 1 that gives the same ones in every run (a linear congruence, Numerical Recipes). */
function numbers(): () => number {
  let state = 20261122;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up word for a rank: short for common ones. */
const wordOf = (rank: number): string => `w${rank.toString(36)}${'aeiou'[rank % 5]}`;

/** Texts whose words are as uneven as those of a language: the second is half as frequent as the first (Zipf). */
function posts(): string[] {
  const next = numbers();
  return Array.from({ length: POSTS }, () =>
    Array.from({ length: WORDS }, () => wordOf(Math.floor(30_000 ** next()))).join(' '),
  );
}

test('a first search of one word among 2,000 posts loads at most 220 KB', async ({ page }) => {
  test.setTimeout(120_000);
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index.');
  for (const [number, text] of posts().entries()) {
    const facts = ['topic', 'author'].map(
      (name) => `<i data-pagefind-filter="${name}:${name} ${number % 200}"></i>`,
    );
    const content = `<html lang="en"><body><h1>Post ${number}</h1>${facts.join('')}<p>${text}</p></body></html>`;
    await index.addHTMLFile({ url: `/posts/${number}/`, content });
  }
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));

  let bytes = 0;
  await page.route('**/pagefind/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/pagefind/', '');
    const body = contents.get(path);
    if (!body) return route.fulfill({ status: 404, body: '' });
    // Scripts go out compressed by the host; Pagefind’s own files are compressed already.
    bytes += /\.(?:js|json)$/.test(path) ? gzipped(body) : body.length;
    return route.fulfill({
      body,
      contentType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    });
  });
  await page.goto(`/search/?q=${wordOf(500)}`);
  await expect(page.locator('.results > li')).toHaveCount(6, { timeout: 15_000 });
  expect(bytes).toBeLessThanOrEqual(220 * 1024);
});
