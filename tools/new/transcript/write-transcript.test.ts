import { describe, expect, test } from 'vitest';
import { markdownParagraphs } from '@/lib/transcripts/markdown-transcript.ts';
import { turnsOfParagraphs } from '@/lib/transcripts/turns-of-paragraphs.ts';
import type { Turn } from './turn.ts';
import { canBeTimed, toMarkdownTranscript, toVtt } from './write-transcript.ts';

const timed: Turn[] = [
  { speaker: 'Jo <Host>', at: 0, paragraphs: ['Fish & chips.', 'More.'] },
  { speaker: 'Al', paragraphs: ['No time of my own.'] },
  { at: 3723, paragraphs: ['Music.'] },
];

describe('a transcript becomes Markdown where the length of the recording is unknown', () => {
  test('each turn starts with its speaker in bold, and its time where there is one', () => {
    expect(toMarkdownTranscript(timed)).toBe(
      '**Jo \\<Host>:** (0:00) Fish & chips.\n\nMore.\n\n**Al:** No time of my own.\n\n(1:02:03) Music.\n',
    );
  });

  test('and the site reads back the same speakers, times and words', () => {
    const turns: Turn[] = [
      { speaker: 'Al Ray (GSA)', at: 12, paragraphs: ['Fish & chips: 1 < 2.'] },
      { speaker: 'Jo', paragraphs: ['*No* time.'] },
    ];
    expect(turnsOfParagraphs(markdownParagraphs(toMarkdownTranscript(turns)))).toEqual([
      { speaker: 'Al Ray (GSA)', lines: [{ start: 12, text: 'Fish & chips: 1 < 2.' }] },
      { speaker: 'Jo', lines: [{ text: '*No* time.' }] },
    ]);
  });

  test('characters that Markdown would take for its own are kept as text', () => {
    expect(
      toMarkdownTranscript([{ speaker: 'Jo', paragraphs: ['2 * 3 *4* [x](y)', '# not a heading'] }]),
    ).toBe('**Jo:** 2 \\* 3 \\*4\\* \\[x]\\(y)\n\n\\# not a heading\n');
  });
});

describe('a transcript with times becomes WebVTT', () => {
  test('cues last until the next known time, the last until the end of the recording', () => {
    expect(toVtt(timed, 4000)).toBe(
      [
        'WEBVTT',
        '',
        '00:00:00.000 --> 01:02:03.000',
        '<v Jo &lt;Host&gt;>Fish &amp; chips.</v>',
        '<v Jo &lt;Host&gt;>More.</v>',
        '<v Al>No time of my own.</v>',
        '',
        '01:02:03.000 --> 01:06:40.000',
        'Music.',
        '',
      ].join('\n'),
    );
  });

  test('what stands before the first speaker becomes a comment', () => {
    const vtt = toVtt(
      [{ paragraphs: ['Recorded --> in May'] }, { speaker: 'Jo', at: 0, paragraphs: ['Hi.'] }],
      5,
    );
    expect(vtt).toBe('WEBVTT\n\nNOTE Recorded → in May\n\n00:00:00.000 --> 00:00:05.000\n<v Jo>Hi.</v>\n');
  });

  test.each([
    ['the length of the recording is unknown', timed, undefined],
    ['no turn has a time', [{ speaker: 'Jo', paragraphs: ['a'] }], 60],
    ['a time lies after the end', timed, 60],
    [
      'two turns start at once',
      [
        { speaker: 'Jo', paragraphs: ['a'] },
        { speaker: 'Al', at: 0, paragraphs: ['b'] },
      ],
      60,
    ],
    [
      'times go back',
      [
        { at: 5, paragraphs: ['a'] },
        { at: 2, paragraphs: ['b'] },
      ],
      60,
    ],
  ] satisfies [string, Turn[], number | undefined][])('not where %s', (_why, turns, seconds) => {
    expect(canBeTimed(turns, seconds)).toBe(false);
  });
});
