import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTranscript } from './read-transcript';
import { textOf } from './transcript';
import { turnIds } from './turn-ids';

const turnsOf = async (name: string, text: string) => {
  const { turns } = await parseTranscript(name, Buffer.from(text));
  return turns.map((turn) => [turn.speaker, textOf(turn)]);
};

test('cues of one speaker are one turn; a new speaker begins a new one', async () => {
  const cue = (at: number, text: string) => `00:0${at}.000 --> 00:0${at + 1}.000\n${text}\n\n`;
  const vtt = `WEBVTT\n\n${cue(1, '<v Ada>One.')}${cue(2, '<v Ada>Two.')}${cue(3, '<v Ben>Three.')}`;
  expect(await turnsOf('x.vtt', vtt)).toEqual([
    ['Ada', 'One. Two.'],
    ['Ben', 'Three.'],
  ]);
});

test('a long speech is cut into paragraphs where a sentence ends', async () => {
  const cues = Array.from({ length: 40 }, (_, at) => {
    const clock = (second: number) => `00:${String(second).padStart(2, '0')}.000`;
    return `${clock(at)} --> ${clock(at + 1)}\n<v Ada>Half of a sentence that${at % 2 ? ' ends.' : ''}\n\n`;
  });
  const turns = await turnsOf('x.vtt', `WEBVTT\n\n${cues.join('')}`);
  expect(turns.length).toBeGreaterThan(2);
  for (const [, text] of turns) expect(text).toMatch(/\.$/);
});

test('a transcript in Markdown names its speakers in bold', async () => {
  const turns = await turnsOf('x.md', '# Panel\n\n**Ada:** Yes, *really*.\n\nAnd more.\n\n**Ben**: No.');
  expect(turns).toEqual([
    ['Ada', 'Yes, really.'],
    [undefined, 'And more.'],
    ['Ben', 'No.'],
  ]);
});

test('a word before a colon is a speaker only where it comes back', async () => {
  const turns = await turnsOf(
    'x.md',
    'Note: read this.\n\nAda Byron: Yes.\n\nBEN: No.\n\nAda Byron: Yes!\n\nBEN: No!',
  );
  expect(turns.map(([speaker]) => speaker)).toEqual([undefined, 'Ada Byron', 'BEN', 'Ada Byron', 'BEN']);
});

test('times that stand in a document are read; where one is missing, none are claimed', async () => {
  const timed = await parseTranscript(
    'x.md',
    Buffer.from('[0:00] **Ada:** One.\n\n(0:17) Two.\n\n1:02:03 Three.'),
  );
  expect(timed.isTimed).toBe(true);
  expect(timed.turns.map((turn) => turn.lines[0]?.start)).toEqual([0, 17, 3723]);
  expect((await parseTranscript('x.md', Buffer.from('[0:00] One.\n\nTwo.'))).isTimed).toBe(false);
});

test('headings stand before the turn that follows them', async () => {
  const { turns } = await parseTranscript('x.md', Buffer.from('Hello.\n\n## Questions\n\nWhy?'));
  expect(turns.map(({ heading }) => heading)).toEqual([undefined, 'Questions']);
});

test('a Word document is read paragraph by paragraph', async () => {
  const { turns, isTimed } = await parseTranscript(
    'x.docx',
    readFileSync(join(import.meta.dirname, 'fixtures/interview.docx')),
  );
  expect(turns[0]).toEqual({ speaker: 'ADA', lines: [{ text: 'Yes & no.' }] });
  expect(turns).toHaveLength(4);
  expect(isTimed).toBe(false);
});

test('what is no transcript says so with its place and what to do', async () => {
  await expect(parseTranscript('public/media/x.vtt', Buffer.from('hello'))).rejects.toThrow(
    /^public\/media\/x\.vtt:1: Found “hello”, expected WEBVTT\. A caption file starts/,
  );
  await expect(parseTranscript('public/media/x.docx', Buffer.from('hello'))).rejects.toThrow(
    /no Word document/,
  );
  await expect(parseTranscript('public/media/x.md', Buffer.from('\n'))).rejects.toThrow(/nothing to read/);
});

test('a turn has the id of its moment, unless a chapter has it', async () => {
  const transcript = await parseTranscript(
    'x.md',
    Buffer.from('[0:00] One.\n\n[0:17] Two.\n\n[0:17] Three.'),
  );
  expect(turnIds(transcript, 1, [0])).toEqual(['turn-1', 't=17', 'turn-3']);
  expect(turnIds(transcript, 2, [])).toEqual(['m2-t=0', 'm2-t=17', 'm2-turn-3']);
});
