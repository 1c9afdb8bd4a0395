import { expect, test } from 'vitest';
import { contentOf } from '../testing/content';
import { relatedPosts } from './related';
import { translationsOf } from './translations';

const post = (title: string, lang: string, lines = ''): string =>
  `---\ntitle: ${title}\ndate: 2025-01-02\nlang: ${lang}\ntopics: [rare]\n${lines}---\n\nText.\n`;
const of = 'translation_of: /2025/01/02/original/\n';

const { posts } = contentOf({
  'topics/rare.mdx': '---\ntitle: Rare\n---\n',
  'posts/2025/original.mdx': post('Original', 'en'),
  'posts/2025/fr.mdx': post('Traduction', 'fr', of),
  'posts/2025/ar.mdx': post('ترجمة', 'ar', of),
  'posts/2025/other.mdx': post('Other', 'en'),
});
const at = (slug: string) => {
  const found = posts.find(({ path }) => path === `/2025/01/02/${slug}/`);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
};
const slugs = (found: readonly { path: string }[]) => found.map(({ path }) => path.split('/').at(-2));

test('every page of a text leads to all the others, the original first', () => {
  expect(slugs(translationsOf(at('original'), posts))).toEqual(['ar', 'fr']);
  expect(slugs(translationsOf(at('fr'), posts))).toEqual(['original', 'ar']);
  expect(translationsOf(at('other'), posts)).toEqual([]);
});

test('a text in another language is not related to itself', () => {
  expect(slugs(relatedPosts(at('original'), posts))).toEqual(['other']);
  expect(slugs(relatedPosts(at('fr'), posts))).toEqual(['other']);
});
