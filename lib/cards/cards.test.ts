import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { site } from '@/lib/site';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { cardsOf, postCard } from './card';
import { cardTree } from './card-tree';
import { drawCard } from './draw-card';

test('posts without a picture, topics and the site have a card', () => {
  const content = contentOf({
    'topics/t.mdx': '---\ntitle: T\n---\n',
    'posts/2025/bare.mdx': '---\ntitle: T\ndate: 2025-01-02\n---\n\nText.\n',
    'posts/2025/shown.mdx':
      '---\ntitle: T\ndate: 2025-01-02\nimage:\n  src: https://upload.wikimedia.org/a.jpg\n  alt: A\n---\n\nText.\n',
  });
  expect([...cardsOf(content).keys()]).toEqual([
    '/og/site.png',
    '/og/topics/t.png',
    '/og/2025/01/02/bare.png',
  ]);
});

describe('A card is drawn whatever the title is', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    const content = hostileContent(title);
    for (const make of cardsOf(content).values()) {
      const png = await drawCard(await make());
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(png.length).toBeLessThan(60_000);
    }
  });
});

test('the same card is drawn twice with the same bytes', async () => {
  const card = { folio: ['Once'], title: `Drawn ${process.pid}`, hasMedia: false };
  const [first, second] = [await drawCard(card), await drawCard({ ...card })];
  expect(first.equals(second)).toBe(true);
  expect(first.equals(await drawCard({ ...card, title: 'Another' }))).toBe(false);
});

test('a title in letters that the font lacks is replaced, emoji are left out', async () => {
  const titled = async (title: string) => {
    const [post] = hostileContent(title).posts;
    return post && (await postCard(post)).title;
  };
  expect(await titled('مرحبا')).toBe(site.tagline);
  expect(await titled('A 👩‍👩‍👧 family 🇺🇸')).toBe('A family');
  expect(await titled('Éxito en español: ¿cómo?')).toBe('Éxito en español: ¿cómo?');
  expect((await titled('word '.repeat(38)))?.length).toBeLessThanOrEqual(141);
});

test('the card of the summit recap has a tick for each of its five chapters', async () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const post = content.posts.find(({ slug }) => slug.startsWith('digitalgov-summit-recap'));
  if (!post) throw new Error('The post is missing.');
  const card = await postCard(post);
  expect(card.folio).toEqual(['Video', '30 October 2015', '5 chapters']);
  expect(card.ruler?.chapters.map(({ at }) => at)).toEqual([0, 180, 500, 755, 933]);
  expect(JSON.stringify(cardTree(card)).match(/"top":0/g)).toHaveLength(5);
});
