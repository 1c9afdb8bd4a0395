import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { podcastGuid } from '../podcast/podcast-guid';
import { checkCovers } from './cover-check';
import { checkFiles } from './testing/check-files';

const lines = {
  title: 'title: Counter talk',
  summary: 'summary: What is asked at the counter.',
  cover: 'cover: /media/cover.png',
  language: 'language: es',
  category: 'category: Government',
  owner: 'owner:\n  name: Counter team\n  email: counter@example.org',
};

const seriesFile = (other: Partial<typeof lines> & Record<string, string>): string =>
  `---\n${Object.values({ ...lines, ...other }).join('\n')}\n---\n`;

/** `message. fix` of every error in a series file. */
const said = (other: Partial<typeof lines> & Record<string, string>): string[] =>
  checkFiles({ '../public/media/cover.png': 'x', 'series/counter-talk.mdx': seriesFile(other) })
    .filter(({ file }) => file === 'content/series/counter-talk.mdx')
    .map(({ message, fix }) => `${message}. ${fix}`);

describe('a podcast has what directories take', () => {
  test('a file with everything right', () => expect(said({})).toEqual([]));

  test.each([
    ['category: Goverment', 'Write category: Government.'],
    ['category: government', 'Write category: Government.'],
    ['category: Education > How to', 'Write category: Education > How To.'],
    ['category: Education / Howto', 'Write category: Education > How To.'],
    ['category: Tech News', 'Write category: News > Tech News.'],
    ['category: Society and Culture', 'Write category: Society & Culture.'],
    ['category: Technology > Podcasting', 'Write category: Technology.'],
    ['category: Gardening tips for all', 'Write category: … with one of: Arts, Business, Comedy,'],
  ])('%s', (category, fix) => expect(said({ category }).join()).toContain(fix));

  test.each(['category: Education > How To', 'category: Health & Fitness>Medicine', 'category: TV & Film'])(
    '%s is one of Apple’s',
    (category) => expect(said({ category })).toEqual([]),
  );

  test.each([
    ['counter at example.org', 'Write email: counter@example.org.'],
    ['counter (at) example dot org', 'Write email: counter@example.org.'],
    ["'Counter team <counter@example.org>'", 'Write email: counter@example.org.'],
    ['mailto:counter@example.org', 'Write email: counter@example.org.'],
    ['the counter', 'Write an address such as editors@example.org.'],
  ])('the address %s', (email, fix) =>
    expect(said({ owner: `owner:\n  name: Counter team\n  email: ${email}` }).join()).toContain(fix),
  );

  test('an id that is not a UUID gets the one that the feed has anyway', () => {
    const id = podcastGuid('https://gazette.example/series/counter-talk/podcast.xml');
    expect(said({ guid: 'guid: counter-talk' })).toEqual([
      `“guid”: is not a UUID; found “counter-talk”. Write guid: ${id}, which is made from the address of the feed. A podcast that moves here keeps the id that it has.`,
    ]);
  });

  test.each([
    ['explicit: clean', 'Write explicit: false.'],
    ['explicit: "yes"', 'Write explicit: true.'],
    ['language: Spanish', 'Write language: es.'],
    ['language: es_MX', 'Write language: es-MX.'],
    [
      'license: CC BY 4.0',
      "Write license: { name: Creative Commons Attribution 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }.",
    ],
    ['cover: public/media/cover.png', 'Write /media/cover.png.'],
    ['cover: /media/cover.webp', 'Save it as JPEG, put the file in public/media and write /media/cover.jpg.'],
  ])('%s', (line, fix) => {
    const key = line.split(':')[0] ?? '';
    expect(said({ [key]: line }).join()).toContain(fix);
  });
});

describe('a cover', () => {
  const check = async (width: number, height: number, change = (image: Sharp) => image.png()) => {
    const image = sharp({ create: { width, height, channels: 3, background: '#345' } });
    const bytes = await change(image).toBuffer();
    const root = mkdtempSync(join(tmpdir(), 'gazette-cover-'));
    try {
      mkdirSync(join(root, 'media'));
      writeFileSync(join(root, 'media/cover.png'), bytes);
      const texts = new Map([['content/series/counter-talk.mdx', seriesFile({})]]);
      const problems = await checkCovers(texts, root);
      return problems.map(({ line, message, fix }) => `${line} ${message}. ${fix}`);
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  test('of the right form and size', async () => expect(await check(1500, 1500)).toEqual([]));
  test('that is not square', async () => {
    expect(await check(1600, 1500)).toEqual([
      '4 The cover has 1,600 × 1,500 pixels, and is not square. Crop it to 1,500 × 1,500 pixels.',
    ]);
  });
  test('that is too small, or too large', async () => {
    expect((await check(600, 600))[0]).toContain('at least 1,400');
    expect((await check(3100, 3100))[0]).toContain('at most 3,000');
  });
  test('in another format than its name says', async () => {
    expect((await check(1500, 1500, (image) => image.webp()))[0]).toContain('is WEBP');
  });
  test('without colours', async () => {
    expect((await check(1500, 1500, (image) => image.toColourspace('b-w').png()))[0]).toContain(
      'shades of grey',
    );
  });
});
