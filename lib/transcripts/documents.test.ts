import { describe, expect, test } from 'vitest';
import { describeTranscript } from './describe';
import { read, turnsIn } from './testing';

const TURNS = ['Rosa Díaz| Welcome.', 'Tom Li| Thanks.', 'Rosa Díaz| Go on.', 'Tom Li| Gladly.'];
const TIMED = ['5 Rosa Díaz| Welcome.', '12 Tom Li| Thanks.'];

describe('who speaks in a text', () => {
  test.each([
    [
      'a name before a colon',
      'Rosa Díaz: Welcome.\n\nTom Li: Thanks.\n\nRosa Díaz: Go on.\n\nTom Li: Gladly.',
    ],
    ['without empty lines', 'Rosa Díaz: Welcome.\nTom Li: Thanks.\nRosa Díaz: Go on.\nTom Li: Gladly.'],
    ['in capitals', 'ROSA DÍAZ: Welcome.\n\nTOM LI: Thanks.\n\nROSA DÍAZ: Go on.\n\nTOM LI: Gladly.'],
    [
      'a blank before the colon, as in French',
      'Rosa Díaz : Welcome.\n\nTom Li\u00a0: Thanks.\n\nRosa Díaz : Go on.\n\nTom Li : Gladly.',
    ],
    [
      'on a line of its own',
      'Rosa Díaz\nWelcome.\n\nTom Li\nThanks.\n\nRosa Díaz\nGo on.\n\nTom Li\nGladly.',
    ],
    ['in brackets', '[Rosa Díaz]: Welcome.\n\n[Tom Li]: Thanks.\n\n[Rosa Díaz]: Go on.\n\n[Tom Li]: Gladly.'],
    ['behind arrows', '>> ROSA DÍAZ: Welcome.\n>> TOM LI: Thanks.\n>> ROSA DÍAZ: Go on.\n>> TOM LI: Gladly.'],
  ])('%s', async (_form, text) => {
    expect(await turnsIn('x.txt', text)).toEqual(TURNS);
  });

  test.each([
    [
      'in bold',
      '**Rosa Díaz:** Welcome.\n\n**Tom Li**: Thanks.\n\n**Rosa Díaz:** Go on.\n\n**Tom Li**: Gladly.',
    ],
    [
      'in bold without a colon',
      '**Rosa Díaz** Welcome.\n\n**Tom Li** Thanks.\n\n**Rosa Díaz** Go on.\n\n**Tom Li** Gladly.',
    ],
    [
      'as a heading',
      '### Rosa Díaz\n\nWelcome.\n\n### Tom Li\n\nThanks.\n\n### Rosa Díaz\n\nGo on.\n\n### Tom Li\n\nGladly.',
    ],
    [
      'in one paragraph',
      '**Rosa Díaz:** Welcome.\n**Tom Li:** Thanks.\\\n**Rosa Díaz:** Go on.\n**Tom Li:** Gladly.',
    ],
  ])('%s, in Markdown', async (_form, text) => {
    expect(await turnsIn('x.md', text)).toEqual(TURNS);
  });

  test.each([
    ['Otter', 'Rosa Díaz  0:05  \nWelcome.\n\nTom Li  0:12  \nThanks.\n\n'],
    ['Rev', 'Rosa Díaz (00:05):\nWelcome.\n\nTom Li (00:12):\nThanks.'],
    ['Happy Scribe', '[00:00:05.00] - Rosa Díaz\nWelcome.\n\n[00:00:12.00] - Tom Li\nThanks.'],
    ['Sonix and Descript', '[00:00:05] Rosa Díaz: Welcome.\n\n[00:00:12] Tom Li: Thanks.'],
    ['Descript, behind the name', 'Rosa Díaz: [00:00:05] Welcome.\n\nTom Li: [00:00:12] Thanks.'],
    ['Trint, with frames', '[00:00:05:00] Rosa Díaz: Welcome.\n[00:00:12:00] Tom Li: Thanks.'],
    ['Zoom', '[Rosa Díaz] 00:00:05\nWelcome.\n\n[Tom Li] 00:00:12\nThanks.'],
    ['Riverside', 'Rosa Díaz\n00:05\nWelcome.\n\nTom Li\n00:12\nThanks.'],
    ['Google Meet', '00:00:05\n\nRosa Díaz: Welcome.\n\n00:00:12\n\nTom Li: Thanks.'],
    ['a time first', '0:05 Rosa Díaz\nWelcome.\n\n0:12 Tom Li\nThanks.'],
    ['a time behind a bar', 'Rosa Díaz | 00:05\nWelcome.\n\nTom Li | 00:12\nThanks.'],
    ['a range', '00:05 - 00:12 Rosa Díaz: Welcome.\n\n00:12 - 00:15 Tom Li: Thanks.'],
  ])('with times as %s writes them, even once', async (_tool, text) => {
    expect(await turnsIn('x.txt', text)).toEqual(TIMED);
  });

  test.each([
    [
      'Japanese',
      '田中：本日は。\n\n佐藤：はい。\n\n田中：では。\n\n佐藤：どうぞ。',
      ['田中', '佐藤', '田中', '佐藤'],
    ],
    [
      'Chinese, a tight colon',
      '王芳:大家好。\n李明:谢谢。\n王芳:开始。\n李明:好。',
      ['王芳', '李明', '王芳', '李明'],
    ],
    ['Arabic', 'أحمد: مرحبا.\n\nليلى: شكرا.\n\nأحمد: نعم.\n\nليلى: لا.', ['أحمد', 'ليلى', 'أحمد', 'ليلى']],
    [
      'Cyrillic',
      'Анна Иванова: Да.\n\nПётр: Нет.\n\nАнна Иванова: Да.\n\nПётр: Нет.',
      ['Анна Иванова', 'Пётр', 'Анна Иванова', 'Пётр'],
    ],
    [
      'Hebrew',
      'דנה כהן: שלום.\n\nיוסי: תודה.\n\nדנה כהן: כן.\n\nיוסי: לא.',
      ['דנה כהן', 'יוסי', 'דנה כהן', 'יוסי'],
    ],
    [
      'titles and offices',
      'Dr. Ana Pérez, CIO: A.\n\nJ. R. Müller (BMI): B.\n\nDr. Ana Pérez, CIO: C.\n\nJ. R. Müller (BMI): D.',
      ['Dr. Ana Pérez, CIO', 'J. R. Müller (BMI)', 'Dr. Ana Pérez, CIO', 'J. R. Müller (BMI)'],
    ],
    ['initials', 'JS: One.\n\nAP: Two.\n\nJS: Three.', ['JS', 'AP', 'JS']],
    [
      'roles',
      'INTERVIEWER: One?\n\nSPEAKER_00: Two.\n\nSpeaker 1: Three.',
      ['INTERVIEWER', 'SPEAKER_00', 'Speaker 1'],
    ],
    ['questions and answers', 'Q: Why?\n\nA: Because.\n\nQ: And?\n\nA: So.', ['Q', 'A', 'Q', 'A']],
  ])('in any script and with any title: %s', async (_what, text, names) => {
    expect((await turnsIn('x.md', text)).map((turn) => turn.split('|')[0])).toEqual(names);
  });

  test('each of two speakers once, with fractions of seconds', async () => {
    expect(await turnsIn('x.md', '[00:00:03.500] Ana: Hi.\n\n[00:00:07,250] Ben: Hello.')).toEqual([
      '3.5 Ana| Hi.',
      '7.25 Ben| Hello.',
    ]);
  });
});

describe('what is no speaker', () => {
  test.each([
    'Note: read this.\n\nNote: and this.\n\nWarning: wet.\n\nWarning: cold.',
    'Question: why at all?\n\nIt began in May.\n\nQuestion: and then?',
    'It is 10:30 now.\n\n10:30 is late, see https://example.gov.\n\nhttps://example.gov',
    'Step 1: ask.\n\nStep 2: listen.\n\nStep 1: again.\n\nStep 2: again.',
    'The thing is this: it rains.\n\nSo we said: no.\n\nThe thing is this: it snows.',
    'Budget: we were careful.\n\nOne more paragraph of words.\n\nAnd another one.',
    'Two lines of a talk\nthat one person gives.\n\nAnd a second paragraph.',
  ])('%j', async (text) => {
    for (const form of ['x.txt', 'x.md'])
      expect(
        (await turnsIn(form, text)).map((turn) => turn.split('|')[0]),
        form,
      ).toEqual(text.split('\n\n').map(() => '?'));
  });
  test('a word before a colon inside a conversation stays with who speaks', async () => {
    const text =
      'Rosa: Hi.\n\nBudget: this is what we talk about.\n\nLi: Yes.\n\nA word more.\n\nRosa: So.\n\nAnd so on.\n\nLi: No.';
    expect(await turnsIn('x.txt', text)).toContain('Rosa| Budget: this is what we talk about.');
    expect((await read('x.txt', text)).remarks.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 “Budget” could be a speaker but is there only once; it was kept as text',
    ]);
  });
});

describe('what stands around the turns', () => {
  test('lines above the first speaker are notes, whatever stands before their colons', async () => {
    const text =
      '**Recorded:** May 4\n\n**Host:** Rosa Díaz, Ministry of Works\n\n**Producer:** Li Wang\n\n[Begin]\n\n**Rosa Díaz:** [0:01] Hello.\n\n**Tom:** [0:09] Hi.\n\n(laughter)\n\n[End of transcript]';
    expect(await turnsIn('x.md', text)).toEqual([
      'note| Recorded: May 4',
      'note| Host: Rosa Díaz, Ministry of Works',
      'note| Producer: Li Wang',
      'note| [Begin]',
      '1 Rosa Díaz| Hello.',
      '9 Tom| Hi.',
      'note| (laughter)',
      'note| [End of transcript]',
    ]);
  });
  test('a host who opens and is silent then is a speaker', async () => {
    const text = 'Host: Welcome to the show.\n\nRosa: Hello.\n\nLi: Hi.\n\nRosa: Yes.\n\nLi: No.';
    expect((await turnsIn('x.txt', text))[0]).toBe('Host| Welcome to the show.');
  });
  test('paragraphs without a name go on; a table stays a table; headings stand before what follows', async () => {
    const text =
      '# Panel\n\n**Ada:** Yes, *really*.\n\nAnd more.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n## Questions\n\n**Ben:** No.';
    const { transcript } = await read('x.md', text);
    expect(transcript.turns).toEqual([
      { speaker: 'Ada', lines: [{ text: 'Yes, really.' }] },
      { speaker: 'Ada', lines: [{ text: 'And more.' }] },
      {
        table: [
          ['A', 'B'],
          ['1', '2'],
        ],
        lines: [],
      },
      { speaker: 'Ben', heading: 'Questions', lines: [{ text: 'No.' }] },
    ]);
    expect(describeTranscript(transcript)).toBe(
      '2 turns, 2 speakers, 1 paragraph that continues a turn, 1 table',
    );
  });
  test('times that stand in a document are read, and none are invented', async () => {
    expect(
      await turnsIn('x.md', '[0:00] **Ada:** One.\n\n(0:17) Two.\n\n1:02:03 Three.\n\n1:02:09 Four.'),
    ).toEqual(['0 Ada| One.', '17 Ada| Two.', '3723 Ada| Three.', '3729 Ada| Four.']);
    expect((await read('x.md', '[0:00] One.\n\nTwo.')).transcript.isTimed).toBe(true);
    expect((await read('x.md', 'One.\n\nTwo.')).transcript.isTimed).toBe(false);
  });
  test('lines that a file breaks by hand are one paragraph', async () => {
    expect(
      await turnsIn('x.txt', 'Rosa: This is a\nlong line.\n\nLi: Yes.\n\nRosa: And?\n\nLi: No.'),
    ).toContain('Rosa| This is a long line.');
  });
  test('the copied transcript of a video has a time above each line', async () => {
    expect(await turnsIn('x.txt', '0:00\nwelcome all\n0:04\nto the counter\n0:08\nthank you')).toEqual([
      '0 ?| welcome all',
      '4 ?| to the counter',
      '8 ?| thank you',
    ]);
  });
});

describe('what a person should look at', () => {
  const remarks = async (text: string) =>
    (await read('x.txt', text)).remarks.map(({ line, message, fix }) => `${line} ${message}. ${fix}`);
  test.each([
    [
      'Ashley Wichman: A.\n\nAshley Wichmann: B.',
      '3 “Ashley Wichmann” and “Ashley Wichman” may be one person, spelled in two ways. Write the name in the same way everywhere.',
    ],
    ['SPEAKER 1: A.\n\nSPEAKER 2: B.', '1 “Speaker 1” is not a name. Replace it with who speaks.'],
    [
      '[0:50] Jo: A.\n\n[0:10] Al: B.',
      '3 The time 0:10 comes after 0:50. Correct the time, or the order of the paragraphs.',
    ],
    ['Jo (0:01):\n\nAl (0:02):\nHm.', '1 Jo says nothing. Delete the name, or add the words.'],
  ])('%j', async (text, remark) => {
    expect(await remarks(text)).toContain(remark);
  });
  test('a file without words is a fault', async () => {
    expect((await read('x.md', '\n# Title\n')).faults.map(({ message }) => message)).toEqual([
      'There is nothing to read in this transcript',
    ]);
  });
});
