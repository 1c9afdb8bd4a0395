import { IndexBuilder } from '@/tools/publish/search/index-builder.ts';
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

function index() {
  const builder = new IndexBuilder();
  for (const [number, text] of posts().entries()) {
    const named = (name: string): [string, string] => [name, `${name} ${number % 200}`];
    builder.add(
      {
        ...{ path: `/posts/${number}/`, title: `Post ${number}`, kind: 'Article', day: '2026-01-01' },
        ...{ names: [], bylines: [], subjects: [], isArchived: false },
        filters: [named('topic'), named('author')],
      },
      { sections: [{ id: '', text }], code: '' },
    );
  }
  return builder.files();
}

test('a first search of three words among 2,000 posts loads at most 120 KB, in two round trips behind the page’s own', async ({
  page,
}) => {
  // To index 800,000 words takes both cores for some seconds; a test that runs out of time closes its page under the navigation.
  test.setTimeout(120_000);
  const { files, manifest } = index();
  const contents = new Map(files.map(({ name, text }) => [name, text]));
  const asked: string[][] = [];
  let bytes = 0;
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    const value = JSON.stringify(manifest).replaceAll('"', '&quot;');
    const body = (await response.text()).replace(/data-manifest="[^"]*"/, `data-manifest="${value}"`);
    bytes += gzipped(Buffer.from(value));
    await route.fulfill({ response, body });
  });
  let wave: string[] = [];
  await page.route('**/search-index/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = contents.get(name) ?? '';
    bytes += gzipped(Buffer.from(body));
    // What is asked for while answers are on the way is one round trip.
    if (wave.length === 0) {
      asked.push(wave);
      setTimeout(() => {
        wave = [];
      }, 400);
    }
    wave.push(name);
    await new Promise((done) => setTimeout(done, 500));
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await page.goto(`/search/?q=${wordOf(500)}+${wordOf(20)}+${wordOf(3)}`);
  await expect(page.locator('.results > li').first()).toBeVisible({ timeout: 15_000 });
  expect(bytes).toBeLessThanOrEqual(120 * 1024);
  expect(asked).toHaveLength(2);
});
