import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { isDrawable } from '@/lib/fonts/card-fonts';
import { site } from '@/lib/site';
import { contentOf, hostileContent, hostileTitles, postOf } from '@/lib/testing/content';
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
  const card = { name: 'Gazette', folio: ['Once'], title: `Drawn ${process.pid}`, hasMedia: false };
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

test.each([
  ['ja', '公文書の「読みやすさ」'],
  ['ar', 'كيف نكتب بوضوح'],
  ['he', 'איך כותבים'],
  ['hi', 'स्पष्ट लेखन'],
  ['th', 'เขียนให้ชัด'],
  ['ko', '쉬운 글'],
  ['el', 'Πώς γράφουμε'],
  ['zh-Hans', '写得清楚'],
])('a card in %s says nothing that its font cannot draw', async (lang, title) => {
  const { post } = postOf({
    'posts/2025/a.mdx': `---\ntitle: ${title}\ndate: 2025-01-02\nlang: ${lang}\n---\n\nText.\n`,
  });
  const card = await postCard(post);
  expect(card.folio.slice(0, 2)).toEqual(['Article', '2 January 2025']);
  expect(card.title).toBe(site.tagline);
});

test.each(['Zażółć gęślą jaźń', 'Türkçe ığdır', 'Chữ viết tiếng Việt', 'Știri și țări', 'Žluťoučký kůň'])(
  'a title in Latin letters is drawn, whatever marks they have: %s',
  async (title) => {
    const draw = async (text: string) => drawCard({ name: 'A', folio: [], title: text, hasMedia: false });
    expect(await isDrawable(title)).toBe(true);
    // A box is drawn for a letter that no font has; here there is one more.
    const [own, other] = [await draw(title), await draw(title.replace(/.$/u, '\u{10348}'))];
    expect(own.equals(other)).toBe(false);
  },
);

test('the card of the summit recap has a tick for each of its five chapters', async () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const post = content.posts.find(({ slug }) => slug.startsWith('digitalgov-summit-recap'));
  if (!post) throw new Error('The post is missing.');
  const card = await postCard(post);
  expect(card.folio).toEqual(['Video', '30 October 2015', '5 chapters']);
  expect(card.ruler?.chapters.map(({ at }) => at)).toEqual([0, 180, 500, 755, 933]);
  expect(JSON.stringify(cardTree(card)).match(/"top":0,[^}]*"width":6,/g)).toHaveLength(5);
});

test.each([
  ['a recording', 'five-questions-before-you-publish'],
  ['a text', 'write-the-summary-last'],
])('the lower half of the card of %s is drawn from what is in it', async (_, slug) => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const post = content.posts.find((one) => one.slug === slug);
  if (!post) throw new Error('The post is missing.');
  const { data, info } = await sharp(await drawCard(await postCard(post)))
    .extract({ left: 72, top: 400, width: 1056, height: 160 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = data.filter((value) => value < 150).length;
  expect(dark / (info.width * info.height)).toBeGreaterThan(0.04);
});

test('the longest title leaves no room for a drawing, and nothing runs over the edge', async () => {
  const title = 'word '.repeat(28).trim();
  const card = {
    name: 'A',
    folio: ['B'],
    title,
    hasMedia: false,
    drawing: { kind: 'record', bars: [1] },
  } as const;
  expect(JSON.stringify(cardTree(card))).not.toContain('"bottom"');
});
