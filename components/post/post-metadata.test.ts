import { load } from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { contentOf, hostileContent, hostileTitles, postOf } from '@/lib/testing/content';
import { xmlText } from '@/lib/xml';
import { postMetadata } from './post-metadata';

const metadataOf = (title: string) => {
  const content = hostileContent(title);
  const [post] = content.posts;
  if (!post) throw new Error('There is no post.');
  return postMetadata(post, content);
};

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text as a crawler reads it: written into an attribute, sent as UTF-8, parsed. */
function received(content: string): string | undefined {
  const html = Buffer.from(renderToStaticMarkup(createElement('meta', { content }))).toString();
  const $ = load(html);
  expect($('script')).toHaveLength(0);
  return $('meta').attr('content');
}

describe('Link previews and search engines get any title as it is written', () => {
  test.each(Object.entries(hostileTitles))('%s', (_, title) => {
    const metadata = metadataOf(title);
    const expected = xmlText(title.replace(/\s+/g, ' ').trim());
    expect(metadata).toMatchObject({
      title: `${expected} | Gazette`,
      description: expected,
      openGraph: { type: 'article', title: expected, description: expected, tags: [expected] },
    });
    for (const text of textsIn(metadata)) expect(received(text)).toBe(text);
  });
});

test('a picture is described in no more characters than Twitter takes', () => {
  const { twitter, openGraph } = metadataOf(`${'long '.repeat(99)}words`);
  for (const { images } of [{ images: twitter?.images }, { images: openGraph?.images }]) {
    const [alt] = textsIn(images).filter((text) => text.startsWith('long'));
    expect(alt).toMatch(/^long .*…$/);
    expect(alt?.length).toBeLessThanOrEqual(420);
  }
});

test('a post without picture, summary, author or topic is told by its card and how it begins', () => {
  const { post, content } = postOf({
    'posts/2025/p.mdx': '---\ntitle: Bare\ndate: 2025-01-02\n---\n\nA few words.\n',
  });
  const metadata = postMetadata(post, content);
  const url = 'https://gazette.example/og/2025/01/02/p.png';
  expect(metadata).toMatchObject({
    title: 'Bare | Gazette',
    description: 'A few words.',
    openGraph: {
      description: 'A few words.',
      images: [{ url, alt: 'Gazette: Bare', width: 1200, height: 630 }],
      authors: [],
      tags: [],
    },
    twitter: { card: 'summary_large_image', images: [{ url, alt: 'Gazette: Bare' }] },
  });
  expect(textsIn(metadata)).not.toContain('undefined');
});

test('a post without a word of its own is told by what the site is', () => {
  const { post, content } = postOf({
    'posts/2025/p.mdx':
      '---\ntitle: Link\ndate: 2025-01-02\nsource:\n  name: Elsewhere\n  url: https://elsewhere.example/x\n---\n',
  });
  expect(postMetadata(post, content).description).toMatch(/^A public-service journal/);
});

test('every page of a text in several languages names all of them, itself included', () => {
  const content = contentOf({
    'posts/2025/one.mdx': '---\ntitle: One\ndate: 2025-01-02\n---\n\nText.\n',
    'posts/2025/uno.mdx':
      '---\ntitle: Uno\ndate: 2025-01-02\nlang: es\ntranslation_of: /2025/01/02/one/\n---\n\nTexto.\n',
    'posts/2025/alone.mdx': '---\ntitle: Alone\ndate: 2025-01-02\n---\n\nText.\n',
  });
  const languages = {
    en: 'https://gazette.example/2025/01/02/one/',
    es: 'https://gazette.example/2025/01/02/uno/',
  };
  const told = Object.fromEntries(content.posts.map((post) => [post.title, postMetadata(post, content)]));
  expect(told.One).toMatchObject({ alternates: { languages }, openGraph: { alternateLocale: ['es_ES'] } });
  expect(told.Uno).toMatchObject({ alternates: { languages }, openGraph: { alternateLocale: ['en_US'] } });
  expect(told.Alone?.alternates?.languages).toBeUndefined();
});
