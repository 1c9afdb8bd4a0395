/** Twice the text may take twice the work. Where it took more, a text of a few kilobytes stopped the build for minutes. */
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { examine } from '@/lib/content/examine.ts';
import { loadContent } from '@/lib/content/load.ts';
import { formatOf } from '@/lib/content/media/kinds.ts';
import { placeInExif, placeInMpeg4, placeInXmp } from '@/lib/content/media/position.ts';
import { svgFaults } from '@/lib/content/svg/svg-faults.ts';
import { NOW, SITE, withFolder } from '@/lib/content/testing/check-files.ts';
import { secondsOf } from '@/lib/media/facts.ts';
import { parseTranscript } from '@/lib/transcripts/parse-transcript.ts';
import { parseSourceFile } from '@/tools/import-hugo/site/read-files.ts';
import { importText, readTestSite } from '@/tools/import-hugo/testing/import-text.ts';
import * as texts from './growth-texts.ts';

/** Half of the growth of what takes the square, over three doublings: 2.5 each. */
const MOST_GROWTH = 2.5 ** 3;

/** Processor seconds below which the length of a text says nothing yet. */
const NOTHING = 0.15;

type Read = (text: string) => unknown;

/** Processor time of this process alone, in seconds: what else runs on the machine takes its own. */
async function effort(read: Read, text: string): Promise<number> {
  const started = process.cpuUsage();
  await Promise.resolve(text)
    .then(read)
    .catch(() => 'What is refused has an end too.');
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/**
 * Doubles a text three times and compares the work. A collection of garbage may fall into any run: the least of three is what the
 * text itself takes.
 *
 * @param shortest characters of the shortest text
 */
async function growth(read: Read, make: (count: number) => string, shortest: number): Promise<string> {
  const count = Math.ceil(shortest / Math.max(1, make(101).length - make(100).length));
  const [short, long] = [make(count), make(count * 8)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 3; turn += 1) {
    least = Math.min(least, Math.max(NOTHING, await effort(read, short)));
    most = Math.min(most, await effort(read, long));
    if (most / least <= MOST_GROWTH) return 'grows with the text';
  }
  return `${least.toFixed(2)} s, eight times as long ${most.toFixed(2)} s`;
}

const post = (body: string) =>
  examine({
    kind: 'post',
    id: 'a',
    file: 'a.mdx',
    text: `---\ntitle: T\ndate: 2026-01-02\nsummary: S.\n---\n\n${body}\n`,
  });

const wordDocument = (text: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: text.split('\n').map((line) => new Paragraph(line)) }] }),
  );

const site = (files: Readonly<Record<string, string>>) =>
  withFolder({ ...SITE, ...files }, (root) => loadContent(`${root}/content`, NOW, `${root}/public`));

interface Reader {
  readonly name: string;
  readonly read: Read;
  readonly made: Readonly<Record<string, (count: number) => string>>;
  /** Characters of the shortest text: so many that eight times the square would show. */
  readonly shortest: number;
}

const { links = String, headings = String } = texts.bodies;
const hugo = await readTestSite();
const recording = (type: string) => (text: string) => secondsOf(Buffer.from(text, 'latin1'), type);
const transcript = (name: string) => (text: string) => parseTranscript(name, Buffer.from(text));

const READERS: readonly Reader[] = [
  { name: 'the body of a post', read: post, made: texts.bodies, shortest: 2500 },
  {
    name: 'a site with a post',
    read: (body) => site({ 'posts/2026/a.mdx': `---\ntitle: T\ndate: 2026-01-02\n---\n\n${body}\n` }),
    made: { links, headings, 'links to nowhere': texts.bodies['links to nowhere'] ?? String },
    shortest: 4000,
  },
  {
    name: 'an imported post',
    read: (body) => importText(`---\ntitle: T\ndate: 2015-07-17\nsummary: s\n---\n\n${body}\n`, 'a', hugo),
    made: texts.oldBodies,
    shortest: 2500,
  },
  {
    name: 'front matter of an old site',
    read: (block) => {
      parseSourceFile(
        { path: 'a.md', logical: 'a.md' },
        { text: `---\n${block}\n---\n`, sha: '', repairs: [] },
      );
      parseSourceFile(
        { path: 'a.md', logical: 'a.md' },
        { text: `+++\n${block}\n+++\n`, sha: '', repairs: [] },
      );
      parseSourceFile({ path: 'a.md', logical: 'a.md' }, { text: `{"a": ${block}\n`, sha: '', repairs: [] });
    },
    made: texts.frontMatter,
    shortest: 8000,
  },
  {
    name: 'front matter',
    read: (block) => examine({ kind: 'post', id: 'a', file: 'a.mdx', text: `---\n${block}\n---\n\nText.\n` }),
    made: texts.frontMatter,
    shortest: 4000,
  },
  {
    name: 'redirects.yml',
    read: (text) => site({ 'redirects.yml': text }),
    made: texts.redirects,
    shortest: 8000,
  },
  { name: 'captions (.vtt)', read: transcript('a.vtt'), made: texts.captions, shortest: 20_000 },
  { name: 'captions (.srt)', read: transcript('a.srt'), made: texts.transcripts, shortest: 20_000 },
  { name: 'a transcript (.md)', read: transcript('a.md'), made: texts.transcripts, shortest: 4000 },
  { name: 'a transcript (.txt)', read: transcript('a.txt'), made: texts.transcripts, shortest: 20_000 },
  {
    name: 'a transcript (.docx)',
    read: async (text) => parseTranscript('a.docx', await wordDocument(text)),
    made: { paragraphs: texts.transcripts.paragraphs ?? String, times: texts.transcripts.times ?? String },
    shortest: 4000,
  },
  {
    name: 'a drawing',
    read: (text) => svgFaults(Buffer.from(text)),
    made: texts.drawings,
    shortest: 20_000,
  },
  {
    name: 'the start of a file',
    read: (text) => formatOf(Buffer.from(text)),
    made: { ...texts.drawings, signatures: (count) => '<!-- -->'.repeat(count) },
    shortest: 20_000,
  },
  {
    name: 'the metadata of a picture',
    read: (text) => [
      placeInXmp(Buffer.from(text)),
      placeInExif(Buffer.from(text)),
      placeInMpeg4(Buffer.from(text)),
    ],
    made: {
      names: (count) => 'GPS'.repeat(count),
      directories: (count) => `Exif\0\0II*\0\x08\0\0\0${'\xff\xff\x25\x88'.repeat(count)}`,
    },
    shortest: 20_000,
  },
  {
    name: 'a recording (.mp3)',
    read: recording('audio/mpeg'),
    made: { frames: (count) => '\xff\xfb'.repeat(count), tags: (count) => `ID3${'\0'.repeat(count)}` },
    shortest: 20_000,
  },
  {
    name: 'a recording (.m4a)',
    read: recording('audio/mp4'),
    made: { boxes: (count) => `\0\0\0\x14ftypM4A \0\0\0\0isom${'\0\0\0\x08free'.repeat(count)}` },
    shortest: 20_000,
  },
  {
    name: 'a recording (.ogg)',
    read: recording('audio/ogg'),
    made: { pages: (count) => `OggS\0\0${'\0'.repeat(21)}`.repeat(count) },
    shortest: 20_000,
  },
];

describe.each(READERS)('$name', ({ read, made, shortest }) => {
  test.each(Object.entries(made))(
    '%s',
    async (_name, make) => {
      expect(await growth(read, make, shortest)).toBe('grows with the text');
    },
    120_000,
  );
});
