import { describe, expect, test } from 'vitest';
import { parseTranscript } from './parse-transcript';
import type { Transcript, Turn } from './transcript';
import { canBeTimed, toMarkdownTranscript, toVtt } from './write-transcript';

const transcript = (...turns: readonly Turn[]): Transcript => ({ isTimed: true, turns });
const turn = (speaker: string | undefined, text: string, start?: number): Turn => ({
  ...(speaker !== undefined && { speaker }),
  lines: [{ text, ...(start !== undefined && { start }) }],
});
const note = (text: string): Turn => ({ isNote: true, lines: [{ text }] });

const timed = transcript(
  turn('Jo <Host>', 'Fish & chips.', 0),
  turn('Jo <Host>', 'More.'),
  turn('Al', 'No time of my own.'),
  turn(undefined, 'Music.', 3723),
);

describe('a transcript becomes Markdown where the length of the recording is unknown', () => {
  test('each turn starts with its speaker in bold, and its time where there is one', () => {
    expect(toMarkdownTranscript(timed)).toBe(
      '**Jo \\<Host>:** (0:00) Fish & chips.\n\nMore.\n\n**Al:** No time of my own.\n\n(1:02:03) Music.\n',
    );
  });

  test('and the site reads back the same speakers, times, words, notes, headings and tables', async () => {
    const written = transcript(
      note('Recorded: May 4'),
      turn('Al Ray (GSA)', 'Fish & chips: 1 < 2.', 12),
      turn('Al Ray (GSA)', 'And more.'),
      {
        table: [
          ['A', 'B'],
          ['1', '2'],
        ],
        lines: [],
      },
      note('[music]'),
      { ...turn('Jo', '*No* time.'), heading: 'Questions' },
      turn('Al Ray (GSA)', 'Note: 10:30.', 3723),
    );
    const read = await parseTranscript('x.md', Buffer.from(toMarkdownTranscript(written)));
    expect(read.transcript).toEqual(written);
    expect(read.remarks).toEqual([]);
  });

  test('characters that Markdown would take for its own are kept as text', () => {
    expect(
      toMarkdownTranscript(transcript(turn('Jo', '2 * 3 *4* [x](y)'), turn('Jo', '# not a heading'))),
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

  test('what stands before the first speaker becomes a comment, fractions of seconds stay', () => {
    const vtt = toVtt(transcript(note('Recorded --> in May'), turn('Jo', 'Hi.', 0.25)), 5);
    expect(vtt).toBe('WEBVTT\n\nNOTE Recorded → in May\n\n00:00:00.250 --> 00:00:05.000\n<v Jo>Hi.</v>\n');
  });

  test.each([
    ['the length of the recording is unknown', timed, undefined],
    ['no turn has a time', transcript(turn('Jo', 'a')), 60],
    ['a time lies after the end', timed, 60],
    ['two turns start at once', transcript(turn('Jo', 'a'), turn('Al', 'b', 0)), 60],
    ['times go back', transcript(turn(undefined, 'a', 5), turn(undefined, 'b', 2)), 60],
    ['there is a table', transcript(turn('Jo', 'a', 1), { table: [['A']], lines: [] }), 60],
  ] satisfies [string, Transcript, number | undefined][])('not where %s', (_why, written, seconds) => {
    expect(canBeTimed(written, seconds)).toBe(false);
  });
});
