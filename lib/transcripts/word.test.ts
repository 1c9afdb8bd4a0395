import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { table, wordBytes } from '../documents/testing';
import { describeTranscript } from './describe';
import { read, turnsIn } from './testing';

const TURNS = ['Rosa Díaz| Welcome.', 'Tom Li| Thanks.', 'Rosa Díaz| Go on.', 'Tom Li| Gladly.'];
const TIMED = ['5 Rosa Díaz| Welcome.', '12 Tom Li| Thanks.'];
const inWord = async (...children: readonly (string | FileChild)[]) =>
  turnsIn('x.docx', await wordBytes(...children));

describe('who speaks in a Word document', () => {
  test.each([
    [
      'a name in bold',
      ['*Rosa Díaz:* Welcome.', '*Tom Li*: Thanks.', '*Rosa Díaz: *Go on.', '*Tom Li:* Gladly.'],
    ],
    ['a plain name', ['Rosa Díaz: Welcome.', 'Tom Li: Thanks.', 'Rosa Díaz: Go on.', 'Tom Li: Gladly.']],
    [
      'a name in bold on its own line',
      ['*Rosa Díaz*', 'Welcome.', '*Tom Li*', 'Thanks.', '*Rosa Díaz*', 'Go on.', '*Tom Li*', 'Gladly.'],
    ],
    [
      'line breaks in one paragraph',
      ['*Rosa Díaz:* Welcome.\n*Tom Li:* Thanks.\n*Rosa Díaz:* Go on.\n*Tom Li:* Gladly.'],
    ],
    [
      'a table of two columns',
      [
        table(
          ['Rosa Díaz', 'Welcome.'],
          ['Tom Li:', 'Thanks.'],
          ['Rosa Díaz', 'Go on.'],
          ['Tom Li', 'Gladly.'],
        ),
      ],
    ],
  ])('%s', async (_form, children) => {
    expect(await inWord(...children)).toEqual(TURNS);
  });

  test.each([
    ['Teams', ['*Rosa Díaz*   0:05\nWelcome.', '*Tom Li*   0:12\nThanks.']],
    ['Otter', ['Rosa Díaz  0:05', 'Welcome.', 'Tom Li  0:12', 'Thanks.']],
    ['Rev', ['Rosa Díaz (00:05):', 'Welcome.', 'Tom Li (00:12):', 'Thanks.']],
    ['a typist, behind the colon', ['*Rosa Díaz:* [00:00:05] Welcome.', '*Tom Li:* [00:00:12] Thanks.']],
    ['a typist, before the colon', ['*Rosa Díaz (0:05):* Welcome.', '*Tom Li (0:12):* Thanks.']],
    ['Google Meet', [heading('00:00:05'), '*Rosa Díaz:* Welcome.', heading('00:00:12'), '*Tom Li:* Thanks.']],
    [
      'a table of three columns',
      [table(['Time', 'Speaker', 'Text'], ['0:05', 'Rosa Díaz', 'Welcome.'], ['0:12', 'Tom Li', 'Thanks.'])],
    ],
  ])('with times as %s writes them, even once', async (_tool, children) => {
    expect(await inWord(...children)).toEqual(TIMED);
  });

  test('an office in brackets is a part of the name, and not of the person', async () => {
    const bytes = await wordBytes('*Al Ray (GSA):* A.', '*Jo:* B.', '*Al Ray:* C.');
    expect(await turnsIn('x.docx', bytes)).toEqual(['Al Ray (GSA)| A.', 'Jo| B.', 'Al Ray| C.']);
    expect(describeTranscript((await read('x.docx', bytes)).transcript)).toBe('3 turns, 2 speakers');
  });
});

test('header, notes, table and paragraphs that go on are told apart, and the whole is timed', async () => {
  const bytes = await wordBytes(
    new Paragraph({ text: 'Podcast transcript: a new form', heading: HeadingLevel.TITLE }),
    '*Recorded: *June 9, 2026',
    '*Host: *Rosa Díaz, Ministry of Works',
    '*Guests: *Prof. Tom Li, Ines Sá',
    '[Begin transcript]',
    '*Rosa Díaz: *[00:00:02] We begin.',
    '*Prof. Tom Li: *[00:00:09] Gladly.',
    'With a second thought.',
    table(['Form', 'Before', 'After'], ['Old form', '120', '80'], ['Letter', '40', '12']),
    '[music]',
    '*Ines Sá (INA): *[00:00:31] One word from me.',
    '*Rosa Díaz: *[00:00:40] Thank you.',
    '[End of transcript]',
  );
  expect(await turnsIn('x.docx', bytes)).toEqual([
    'note| Recorded: June 9, 2026',
    'note| Host: Rosa Díaz, Ministry of Works',
    'note| Guests: Prof. Tom Li, Ines Sá',
    'note| [Begin transcript]',
    '2 Rosa Díaz| We begin.',
    '9 Prof. Tom Li| Gladly.',
    'Prof. Tom Li| With a second thought.',
    'table| Form | Before | After\nOld form | 120 | 80\nLetter | 40 | 12',
    'note| [music]',
    '31 Ines Sá (INA)| One word from me.',
    '40 Rosa Díaz| Thank you.',
    'note| [End of transcript]',
  ]);
  const { transcript, remarks } = await read('x.docx', bytes);
  expect(transcript.isTimed).toBe(true);
  expect(remarks).toEqual([]);
  expect(describeTranscript(transcript)).toBe(
    '4 turns, 3 speakers, 1 paragraph that continues a turn, 6 notes, 1 table',
  );
});

test('lines that a program adds are notes', async () => {
  expect(
    await inWord(
      '*Rosa Díaz* started transcription',
      '*Rosa Díaz*   0:05\nWelcome.',
      '*Rosa Díaz* stopped transcription',
      'This editable transcript was computer generated and might contain errors.',
    ),
  ).toEqual([
    'note| Rosa Díaz started transcription',
    '5 Rosa Díaz| Welcome.',
    'note| Rosa Díaz stopped transcription',
    'note| This editable transcript was computer generated and might contain errors.',
  ]);
});

test('no word of a document is lost but its title', async () => {
  const turns = await inWord(
    new Paragraph({ text: 'Episode 4', heading: HeadingLevel.HEADING_1 }),
    'Intro',
    new Paragraph({ text: 'Jo: a', bullet: { level: 0 } }),
    new Paragraph({ text: 'plain', bullet: { level: 0 } }),
    '*Al:* b\nc',
    'Jo: d',
  );
  expect(turns).toEqual(['note| Intro', 'Jo| a', 'Jo| plain', 'Al| b c', 'Jo| d']);
});

test('what is no Word document says so', async () => {
  expect((await read('x.docx', 'hello')).faults).toEqual([
    {
      line: 1,
      message: 'The file is no Word document (.docx)',
      fix: 'Open it in a word processor and save it as .docx, or save it as text (.txt).',
    },
  ]);
});

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_3 });
}
