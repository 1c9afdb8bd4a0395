/** Captions, drawings and settings broken at random: no reader throws what it did not mean to, and what is accepted can be shown. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { svgFaults } from '@/lib/content/svg/svg-faults.ts';
import { realDrawings } from '@/lib/content/svg/testing/drawings.ts';
import { hostileDrawings } from '@/lib/content/svg/testing/hostile-drawings.ts';
import { readSettings } from '@/lib/settings/read.ts';
import { parseTranscript } from '@/lib/transcripts/parse-transcript.ts';
import { mutate } from './mutate.ts';

/** 500 on every day, 10,000 before a release (`npm test -- release`). */
const MUTATIONS = Number(process.env.FUZZ_MUTATIONS ?? 500);
const BATCH = 250;

const CAPTIONS = `WEBVTT - Five questions

NOTE Made by hand.

intro
00:00:00.000 --> 00:00:04.500 align:start
<v Ada Byron>Who is it for? <i>Is it right?</i> &amp; so on.

00:04.500 --> 00:09.000
- LI: Does it work for everyone?
- ROSA: Will it last?

00:00:09.000 --> 01:00:00.000
>> ADA: Good.
`;
const SUBTITLES = '1\n00:00:01,000 --> 00:00:02,000\nAda: Hello.\n\n2\n00:00:02,000 --> 00:00:03,000\nHi.\n';
const SETTINGS = `name: Harbor Notes
url: https://harbor.example
language: en
publisher:
  name: Harbor office
`;

/** What must not come out of a fault that is told to people. */
const INSIDE = /\n\s+at |node_modules|undefined|\[object|Cannot read|is not a function|call stack/;

/** What is wrong with what a reader says of a text; `undefined` where nothing is. */
type Attempt = (text: string) => Promise<string | undefined>;

const told = (problems: readonly { line: number; message: string; fix?: string }[]): string | undefined => {
  const bad = problems.find(
    ({ line, message, fix }) => line < 1 || fix === '' || INSIDE.test(`${message} ${fix}`),
  );
  return bad && JSON.stringify(bad);
};

async function transcript(name: string, text: string): Promise<string | undefined> {
  const { faults, remarks, transcript: read } = await parseTranscript(name, Buffer.from(text));
  const isEmpty = faults.length === 0 && read.turns.length === 0;
  return isEmpty ? 'was accepted and says nothing' : told([...faults, ...remarks]);
}

async function drawing(text: string): Promise<string | undefined> {
  const faults = svgFaults(Buffer.from(text));
  if (faults.length > 0) return told(faults);
  // What is accepted shows nothing but itself, whatever was broken in it. Words between tags do nothing, but those of a style sheet do.
  const marked = text.replace(/<!--[\s\S]*?-->|<text[\s\S]*?<\/text>/g, '');
  const active = [...marked.matchAll(/<style[\s\S]*?<\/style>|<[^>]*>/g)].join('');
  if (/<(?:\w+:)?script|\son\w+\s*=|javascript:|foreignObject|@import/i.test(active))
    return 'was accepted and may run';
  const { width } = await sharp(Buffer.from(text))
    .metadata()
    .catch(() => ({ width: 1 }));
  return width > 0 ? undefined : 'was accepted and has no size';
}

const KINDS: readonly {
  readonly name: string;
  readonly seeds: readonly string[];
  readonly attempt: Attempt;
}[] = [
  { name: 'captions (.vtt)', seeds: [CAPTIONS], attempt: (text) => transcript('a.vtt', text) },
  { name: 'captions (.srt)', seeds: [SUBTITLES], attempt: (text) => transcript('a.srt', text) },
  {
    name: 'transcripts (.md, .txt)',
    seeds: [CAPTIONS, SUBTITLES],
    attempt: async (text) => (await transcript('a.md', text)) ?? transcript('a.txt', text),
  },
  {
    name: 'drawings',
    seeds: [
      ...realDrawings.map((one) => one.drawing),
      ...hostileDrawings.flatMap((one) =>
        typeof one.drawing === 'string' && one.drawing.length < 2000 ? [one.drawing] : [],
      ),
    ],
    attempt: drawing,
  },
  { name: 'settings', seeds: [SETTINGS], attempt: async (text) => told(readSettings(text).problems) },
];

describe.each(KINDS)('$name', ({ seeds, attempt }) => {
  test.each(Array.from({ length: Math.ceil(MUTATIONS / BATCH) }, (_, index) => index * BATCH))(
    'from number %i on',
    async (first) => {
      const failures: string[] = [];
      for (let seed = first; seed < Math.min(first + BATCH, MUTATIONS); seed += 1) {
        const text = mutate(seeds[seed % seeds.length] ?? '', seed);
        const failure = await attempt(text);
        if (failure) failures.push(`mutation ${seed}: ${failure}\n${text.slice(0, 300)}`);
      }
      expect(failures).toEqual([]);
    },
    600_000,
  );
});
