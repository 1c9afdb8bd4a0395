import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translationsOf } from '@/lib/listing/translations';
import { contentOf } from '@/lib/testing/content';
import { Translations } from './translations';

test('readers find the name of their language in their language, marked as such', () => {
  const { posts } = contentOf({
    'posts/2025/original.mdx': '---\ntitle: Original\ndate: 2025-01-02\n---\n\nText.\n',
    'posts/2025/fr.mdx':
      '---\ntitle: Un\ndate: 2025-01-02\nlang: fr\ntranslation_of: /2025/01/02/original/\n---\n\nTexte.\n',
    'posts/2025/ar.mdx':
      '---\ntitle: ترجمة\ndate: 2025-01-02\nlang: ar\ntranslation_of: /2025/01/02/original/\n---\n\nنص.\n',
  });
  const original = posts.find(({ title }) => title === 'Original');
  if (!original) throw new Error('There is no original.');
  const $ = load(
    renderToStaticMarkup(<Translations translations={translationsOf(original, posts)} lang="en" />),
  );
  expect($('p').text()).toBe('Also in العربية Français');
  expect($('a').first().attr()).toEqual({
    href: '/2025/01/02/ar/',
    hreflang: 'ar',
    lang: 'ar',
    dir: 'rtl',
  });
});
