import { describe, expect, test } from 'vitest';
import { slugOf } from '@/lib/slug-of.ts';
import { contentFile } from './front-matter-text.ts';
import { videoId } from './video-id.ts';

describe('the address of a YouTube video', () => {
  test.each([
    'https://www.youtube.com/watch?v=2dH_hvUNEVM',
    'https://www.youtube.com/watch?list=x&v=2dH_hvUNEVM&t=180s',
    'https://youtu.be/2dH_hvUNEVM?t=180',
    'youtube.com/embed/2dH_hvUNEVM',
    'https://m.youtube.com/shorts/2dH_hvUNEVM',
    'https://www.youtube.com/live/2dH_hvUNEVM?feature=share',
    'https://www.youtube-nocookie.com/embed/2dH_hvUNEVM',
    '2dH_hvUNEVM',
  ])('%s', (address) => {
    expect(videoId(address)).toBe('2dH_hvUNEVM');
  });

  test.each([
    'https://vimeo.com/123',
    'https://www.youtube.com/@gsa',
    'https://www.youtube.com/embed/videoseries?list=PL0123456789',
    'https://www.youtube.com/embed/live_stream?channel=UC0123456789',
    'videoseries',
    'a video',
    'https://evil.example/?v=2dH_hvUNEVM',
  ])('not %s', (address) => {
    expect(videoId(address)).toBeUndefined();
  });
});

describe('the last part of an address', () => {
  test.each([
    ['Leaders Come & Go: Customers’ Voices!', 'leaders-come-and-go-customers-voices'],
    ['  ¿Qué es la accesibilidad?  ', 'que-es-la-accesibilidad'],
    ['Straße – Übersicht', 'strasse-ubersicht'],
    ['日本語', ''],
    [`${'word '.repeat(40)}`, `${'word-'.repeat(15)}word`],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

test('front matter reads back as the same text, whatever the title', () => {
  const titles = [
    'Part 1: The start',
    "It's “quoted”",
    'yes',
    '2026-01-01',
    '# not a comment',
    '- dash',
    '1.10',
  ];
  expect(titles.map((title) => contentFile({ title })).join('')).toBe(
    [
      "---\ntitle: 'Part 1: The start'\n---\n",
      "---\ntitle: It's “quoted”\n---\n",
      '---\ntitle: yes\n---\n',
      '---\ntitle: 2026-01-01\n---\n',
      "---\ntitle: '# not a comment'\n---\n",
      "---\ntitle: '- dash'\n---\n",
      '---\ntitle: 1.10\n---\n',
    ].join(''),
  );
});
