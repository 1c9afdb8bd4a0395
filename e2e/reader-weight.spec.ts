import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { pageTypes } from './support/page-types';
import { type BuiltPage, builtPages, builtPosts, gzipped, SITE } from './support/site-files';
import { expect, test } from './support/test';

const KB = 1024;

/** The article’s own text: what its author wrote beside media, and what is said in them. Players and chapters stay. */
const OWN_TEXT = '[data-post-body] > :not(.player, .video, .embed, .transcript), .transcript > .turn';

/**
 * What a page sends before anything is played or searched: its HTML, styles and scripts, gzipped, in bytes. What is loaded when a
 * recording is used (`data-later`) comes after that.
 */
function weightOf({ html }: BuiltPage): number {
  const document = load(html);
  const files = document('script[src], link[rel="stylesheet"]')
    .toArray()
    .map((element) => document(element))
    .flatMap((asset) => [
      asset.attr('src') ?? asset.attr('href'),
      ...(asset.attr('data-islands')?.split(' ') ?? []),
    ])
    // What is offered in the masthead waits for the focus of its field (search-box.spec.ts).
    .filter((address) => !address?.includes('/search-box-'))
    .map((address) => gzipped(readFileSync(`${SITE}${address}`)));
  document(OWN_TEXT).remove();
  return files.reduce((sum, bytes) => sum + bytes, gzipped(document.html()));
}

/** Every post with a kind of media, and with that kind alone. */
function postsWith(media: 'audio' | 'video'): BuiltPage[] {
  const other = media === 'audio' ? 'video' : 'audio';
  return builtPosts().filter(
    ({ html }) => html.includes(`/islands/${media}-player-`) && !html.includes(`/islands/${other}-player-`),
  );
}

for (const [media, limit] of [
  ['audio', 22 * KB],
  ['video', 18 * KB],
] as const)
  test(`every post with ${media} weighs at most ${limit / KB} KB before it is played`, () => {
    const posts = postsWith(media);
    expect(posts.length).toBeGreaterThan(0);
    for (const post of posts) expect(weightOf(post), post.path).toBeLessThanOrEqual(limit);
  });

test('the search page weighs at most 24 KB before a query', () => {
  const search = builtPages().find(({ path }) => path === pageTypes.search);
  expect(search && weightOf(search)).toBeLessThanOrEqual(24 * KB);
});
