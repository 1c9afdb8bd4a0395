import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordBytes } from '../documents/testing';
import { checkContent } from './check';
import { NOW, postWith, SITE } from './testing/check-files';
import { wave } from './testing/wave';

/** What the check says of a post with a body and of files in public/media. */
async function said(body: string, media: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'gazette-recordings-'));
  const files = {
    'content/site.yml': 'name: Gazette\nurl: https://gazette.example\n',
    ...Object.fromEntries(Object.entries(SITE).map(([name, text]) => [`content/${name}`, text])),
    'content/posts/2026/x.mdx': postWith(`\n${body}\n`),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`public/media/${name}`, bytes])),
  };
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    const { problems } = await checkContent(join(root, 'content'), NOW, join(root, 'public'));
    return problems.map(
      ({ file, line, severity, message, fix }) => `${file}:${line} ${severity} ${message}. ${fix}`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const player = (transcript: string, chapters = ''): string =>
  `<AudioPlayer src="/media/talk.wav" title="Talk" transcript="/media/${transcript}">\n${chapters}\n</AudioPlayer>`;
const talk = { 'talk.wav': wave(20) };
const found = (file: string, what: string) =>
  `public/media/${file}:1 note The transcript has ${what}. Where the numbers are not what you expect, see “Transcripts and chapters” in the guide for authors.`;

describe('a transcript is read by the check as it is by the build', () => {
  test('and what was found is told', async () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nRosa Díaz: Hello.\n\n00:02.000 --> 00:03.000\nLi Wang: Hi.\n';
    expect(await said(player('talk.vtt'), { ...talk, 'talk.vtt': vtt })).toEqual([
      found('talk.vtt', '2 turns, 2 speakers'),
    ]);
    const docx = await wordBytes('*Rosa:* Hello.', '*Li:* Hi.', 'More.');
    expect(await said(player('talk.docx'), { ...talk, 'talk.docx': docx })).toEqual([
      found('talk.docx', '2 turns, 2 speakers, 1 paragraph that continues a turn'),
    ]);
  });
  test.each([
    [
      'talk.vtt',
      'WEBVTT\n\n00:05.000 --> 00:04.000\nHi.\n',
      'public/media/talk.vtt:3 error The cue ends before it starts. Correct its times: the first is where it starts, the second where it ends.',
    ],
    [
      'talk.vtt',
      'WEBVTT\n\n',
      'public/media/talk.vtt:1 error The file has no cues: nothing is said in it. Write the times of a cue as 00:01:02.500 --> 00:01:06.000, with its words on the lines below.',
    ],
    [
      'talk.vtt',
      '00:01.000 --> 00:02.000\nHi.\n',
      'public/media/talk.vtt:1 error Found “00:01.000 --> 00:02.000”, expected WEBVTT. A caption file starts with the line WEBVTT, then an empty line.',
    ],
    [
      'talk.vtt',
      '1\n00:00:01,000 --> 00:00:02,000\nHi.\n',
      'public/media/talk.vtt:1 error The file holds SubRip captions (.srt); its name says WebVTT (.vtt). Give it a name that ends in .srt, and write that name in the post.',
    ],
    [
      'talk.srt',
      'Hi.\n',
      'public/media/talk.srt:1 error Found “Hi.”, expected two times. Write the times of a cue as 00:01:02,500 --> 00:01:06,000, with its words on the lines below.',
    ],
    [
      'talk.md',
      '# Talk\n',
      'public/media/talk.md:1 error There is nothing to read in this transcript. Put the words that are heard into it.',
    ],
  ])('%s: %j', async (name, text, message) => {
    expect(await said(player(name), { ...talk, [name]: text })).toEqual([message]);
  });
  test('what a careful editor would ask is a note on its line', async () => {
    const text = 'SPEAKER 1: Hello.\n\nSPEAKER 2: Hi.\n';
    expect((await said(player('talk.txt'), { ...talk, 'talk.txt': text })).slice(1)).toEqual([
      'public/media/talk.txt:1 note “Speaker 1” is not a name. Replace it with who speaks.',
      'public/media/talk.txt:3 note “Speaker 2” is not a name. Replace it with who speaks.',
    ]);
  });
  test('one that goes on after its recording may belong to another', async () => {
    const text = 'Rosa (0:01): Hello.\n\nLi (10:03:12): Hi.\n';
    expect(await said(player('talk.txt'), { ...talk, 'talk.txt': text })).toContain(
      'public/media/talk.txt:1 note The transcript goes on to 10:03:12; the recording lasts 0:20. Look whether the transcript belongs to this recording, and its times to its start.',
    );
  });
  test('a file of a kind that is no transcript has one message, whether it is there or not', async () => {
    for (const media of [talk, { ...talk, 'talk.pdf': '%PDF-1.4' }])
      expect((await said(player('talk.pdf'), media)).filter((one) => one.includes(' error '))).toHaveLength(
        1,
      );
  });
});

describe('chapters after the end', () => {
  const late = '<Chapter at="0:00">A</Chapter>\n<Chapter at="0:20">B</Chapter>';
  test('of a recording, which is measured', async () => {
    expect(
      await said(player('talk.txt', late), { ...talk, 'talk.txt': 'Rosa: One.\n\nLi: Two.\n' }),
    ).toContain(
      'content/posts/2026/x.mdx:11 error The chapter at 0:20 starts after the end of the recording, which lasts 0:20. Correct its time, or the duration where that is wrong.',
    );
  });
  test('of a video, whose author wrote how long it is', async () => {
    const video = `<YouTube id="2dH_hvUNEVM" title="Panel" duration="0:15">\n${late}\n</YouTube>`;
    expect(await said(video, {})).toContain(
      'content/posts/2026/x.mdx:11 error The chapter at 0:20 starts after the end of the video, which lasts 0:15. Correct its time, or the duration where that is wrong.',
    );
    expect((await said(video.replace('0:15', '0:40'), {})).filter((one) => one.includes('error'))).toEqual(
      [],
    );
  });
});
