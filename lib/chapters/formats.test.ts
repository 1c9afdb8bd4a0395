import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { hostileTitles } from '@/lib/testing/content';
import { jsonFaults } from '@/lib/testing/json-schema';
import { xmlText } from '@/lib/xml';
import { chapterLines, chaptersTrack, podcastChapters, spans, youTubeFaults } from './formats';

const CHAPTERS = [
  { at: 0, title: 'Introduction' },
  { at: 180, title: 'Customers & <you>' },
  { at: 3723, title: 'Questions' },
];

test('a chapter ends where the next one starts, the last with the recording', () => {
  expect(spans(CHAPTERS, 4000).map(({ end }) => end)).toEqual([180, 3723, 4000]);
  expect(spans(CHAPTERS).map(({ end }) => end)).toEqual([180, 3723, undefined]);
  expect(spans(CHAPTERS, 3000).at(-1)?.end).toBeUndefined();
});

const faults = (...documents: readonly string[]): string[] =>
  jsonFaults(join(import.meta.dirname, 'schemas/chapters.json'), ...documents);

test('the chapters of every post of this site are as version 1.2 says', () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const media = content.posts
    .flatMap(({ outline }) => outline.media)
    .filter(({ chapters }) => chapters.length > 0);
  expect(media.length).toBeGreaterThan(2);
  expect(faults(...media.map(({ title, chapters }) => podcastChapters(title, chapters)))).toEqual([]);
  expect(faults('{ "version": "1.2.0", "chapters": [{ "startTime": "0:00" }] }')).not.toEqual([]);
});

test('podcast apps get JSON of version 1.2', () => {
  expect(JSON.parse(podcastChapters('Talk', CHAPTERS))).toEqual({
    version: '1.2.0',
    title: 'Talk',
    chapters: [
      { startTime: 0, endTime: 180, title: 'Introduction' },
      { startTime: 180, endTime: 3723, title: 'Customers & <you>' },
      { startTime: 3723, title: 'Questions' },
    ],
  });
});

test('players get a track whose cues follow each other', () => {
  expect(chaptersTrack(CHAPTERS, 4000)).toBe(
    [
      'WEBVTT\n',
      '00:00:00.000 --> 00:03:00.000\nIntroduction\n',
      '00:03:00.000 --> 01:02:03.000\nCustomers &amp; &lt;you&gt;\n',
      '01:02:03.000 --> 01:06:40.000\nQuestions\n',
    ].join('\n'),
  );
});

test('YouTube gets one line a chapter', () => {
  expect(chapterLines(CHAPTERS)).toBe('0:00 Introduction\n3:00 Customers & <you>\n1:02:03 Questions\n');
});

test('what YouTube would not take is said', () => {
  expect(youTubeFaults(CHAPTERS)).toEqual([]);
  expect(
    youTubeFaults([
      { at: 5, title: 'Late' },
      { at: 9, title: 'Short' },
    ]),
  ).toEqual([
    'The first chapter must start at 0:00.',
    'There must be three chapters at least; there are 2.',
    '“Late” at 0:05 is shorter than ten seconds.',
  ]);
});

describe('No title breaks a track or a list of chapters', () => {
  test.each(Object.entries(hostileTitles))('%s', (_, title) => {
    const cues = chaptersTrack([{ at: 0, title: `${title}\n\n00:01 --> 00:02` }]).split('\n\n');
    expect(cues).toHaveLength(2);
    expect(cues[1]?.split('\n')[1]).not.toContain('-->');
    const json = podcastChapters(title, [{ at: 0, title }], 60);
    expect(faults(json)).toEqual([]);
    expect(JSON.parse(json).chapters).toEqual([{ startTime: 0, endTime: 60, title: xmlText(title) }]);
  });
});
