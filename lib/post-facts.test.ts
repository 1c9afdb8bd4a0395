import { expect, test } from 'vitest';
import type { Media, Outline } from './content/types';
import { lengthText } from './length-text';
import { samplePost } from './listing/sample-post';
import { ageInYears, kindOf, lengthOf, rulerOf } from './post-facts';

const outline = (media: Media[], words = 0): Outline => ({
  ...samplePost('2015-01-01', 'x').outline,
  media,
  words,
});
const chapters = [
  { at: 0, title: 'Start' },
  { at: 180, title: 'Middle' },
];
const video = { kind: 'video', id: '2dH_hvUNEVM', title: 'Panel', chapters } as const;
const audio = { kind: 'audio', src: 'https://example.org/a.mp3', title: 'Talk', chapters: [] } as const;

test('a post is what its first recording is, else a link or an article', () => {
  const post = (given: object) => kindOf(samplePost('2015-01-01', 'x', given));
  expect(post({ outline: outline([audio]), series: 'talks' })).toBe('podcast');
  expect(post({ outline: outline([audio]) })).toBe('audio');
  expect(post({ outline: outline([video, audio]) })).toBe('video');
  expect(post({ source: { name: 'W3C', url: 'https://www.w3.org/' } })).toBe('link');
  expect(post({})).toBe('article');
});

test('a length is minutes, chapters or reading time, never a size, in the words of the post', async () => {
  const text = async (media: Media[], words: number, lang = 'en') => {
    const length = await lengthOf(samplePost('2015-01-01', 'x', { outline: outline(media, words) }));
    return length && lengthText(length, lang);
  };
  expect(await text([{ ...video, durationSeconds: 3310 }], 300)).toBe('55 min');
  expect(await text([video], 300)).toBe('2 chapters');
  expect(await text([video], 300, 'es-MX')).toBe('2 capítulos');
  expect(await text([{ ...audio, size: '11 MB' }], 300)).toBeUndefined();
  expect(await text([audio], 300)).toBeUndefined();
  expect(await text([], 690)).toBe('3 min read');
  expect(await text([], 690, 'es')).toBe('3 min de lectura');
  expect(await text([], 0)).toBeUndefined();
});

test('five years are five full years', () => {
  const post = samplePost('2015-07-17', 'x');
  expect(ageInYears(post, Date.UTC(2020, 6, 16))).toBe(4);
  expect(ageInYears(post, Date.UTC(2020, 6, 18))).toBe(5);
});

test('a ruler spans the recording, or stays open a little past its last chapter', () => {
  expect(rulerOf(chapters, 600)).toMatchObject({ span: 600, open: false });
  expect(rulerOf(chapters)).toMatchObject({ span: 198, open: true });
  expect(rulerOf(chapters, 100)).toMatchObject({ span: 198, open: true });
});
