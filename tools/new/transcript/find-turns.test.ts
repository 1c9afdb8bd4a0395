import { describe, expect, test } from 'vitest';
import { findTurns } from './find-turns.ts';
import { paragraphsOf } from './read-paragraphs.ts';

const turnsOf = (html: string) =>
  findTurns(paragraphsOf(html)).turns.map(({ speaker, at, paragraphs }) => [speaker, at, ...paragraphs]);

const warningsOf = (html: string) => findTurns(paragraphsOf(html)).warnings;

describe('who speaks is found however the transcript says it', () => {
  const expected = [
    ['Ashley Wichman', undefined, 'Welcome.'],
    ['Stephanie Thum', undefined, 'Thank you.'],
    ['Ashley Wichman', undefined, 'Tell us more.'],
  ];

  test.each([
    [
      'a name in bold before a colon',
      '<p><strong>Ashley Wichman:</strong> Welcome.</p><p><strong>Stephanie Thum</strong>: Thank you.</p><p><b>Ashley Wichman:</b> Tell us more.</p>',
    ],
    [
      'a plain name that returns',
      '<p>Ashley Wichman: Welcome.</p><p>Stephanie Thum: Thank you.</p><p>Ashley Wichman: Tell us more.</p><p>Stephanie Thum: Yes.</p>',
    ],
    [
      'a name in capitals',
      '<p>ASHLEY WICHMAN: Welcome.</p><p>STEPHANIE THUM: Thank you.</p><p>ASHLEY WICHMAN: Tell us more.</p>',
    ],
    [
      'a name in bold on a line of its own',
      '<p><strong>Ashley Wichman</strong></p><p>Welcome.</p><p><strong>Stephanie Thum</strong></p><p>Thank you.</p><p><strong>Ashley Wichman</strong></p><p>Tell us more.</p><p><strong>Stephanie Thum</strong></p><p>Yes.</p>',
    ],
    [
      'line breaks in one paragraph',
      '<p><strong>Ashley Wichman:</strong> Welcome.<br /><strong>Stephanie Thum:</strong> Thank you.<br /><strong>Ashley Wichman:</strong> Tell us more.</p>',
    ],
    [
      'a table with two columns',
      '<table><tr><td><p>Ashley Wichman</p></td><td><p>Welcome.</p></td></tr><tr><td><p>Stephanie Thum:</p></td><td><p>Thank you.</p></td></tr><tr><td><p>Ashley Wichman</p></td><td><p>Tell us more.</p></td></tr></table>',
    ],
  ])('%s', (_form, html) => {
    expect(turnsOf(html).slice(0, 3)).toEqual(expected);
  });

  test.each([
    [
      'in brackets after the name',
      '<p>Jo Lee (00:00):</p><p>Hello.</p><p>Al Ray (1:02:03):</p><p>Bye.</p>',
      [0, 3723],
    ],
    ['after the name', '<p>Jo Lee  0:05</p><p>Hello.</p><p>Al Ray  0:12</p><p>Bye.</p>', [5, 12]],
    [
      'in brackets between name and colon',
      '<p><b>Jo Lee (0:05):</b> Hello.</p><p><b>Al Ray (0:12):</b> Bye.</p>',
      [5, 12],
    ],
    ['before the name', '<p>[0:05] Jo Lee: Hello.</p><p>[0:12] Al Ray: Bye.</p>', [5, 12]],
    ['on a line of its own', '<p>0:05</p><p>Jo Lee: Hello.</p><p>0:12</p><p>Al Ray: Bye.</p>', [5, 12]],
  ])('with its time %s', (_form, html, times) => {
    expect(turnsOf(html)).toEqual([
      ['Jo Lee', times[0], 'Hello.'],
      ['Al Ray', times[1], 'Bye.'],
    ]);
  });

  test('an office in brackets is a part of the name', () => {
    expect(turnsOf('<p><b>Al Ray (GSA) (0:12):</b> Bye.</p>')).toEqual([['Al Ray (GSA)', 12, 'Bye.']]);
  });

  test('several paragraphs of one speaker are one turn', () => {
    expect(turnsOf('<p><b>Jo:</b> One.</p><p>Two.</p><p><b>Al:</b> Three.</p>')).toEqual([
      ['Jo', undefined, 'One.', 'Two.'],
      ['Al', undefined, 'Three.'],
    ]);
  });
});

describe('what a person has to look at is said', () => {
  test('text before the first speaker is kept and named', () => {
    const html = '<p>Recorded in May 2015</p><p><b>Jo:</b> Hello.</p>';
    expect(turnsOf(html)[0]).toEqual([undefined, undefined, 'Recorded in May 2015']);
    expect(warningsOf(html)).toEqual(['Paragraph 1 has no speaker: “Recorded in May 2015”.']);
  });

  test('a word before a colon that is there once stays text', () => {
    const html =
      '<p><b>Jo:</b> Hello.</p><p>Note: music plays.</p><p><b>Jo:</b> So.</p><p><b>Al:</b> Yes.</p>';
    expect(turnsOf(html)[0]).toEqual(['Jo', undefined, 'Hello.', 'Note: music plays.']);
    expect(warningsOf(html)).toEqual([
      'Paragraph 2: “Note” could be a speaker but is there only once; it was kept as text.',
    ]);
  });

  test.each([
    [
      'one name in two spellings',
      '<p><b>Ashley Wichman:</b> A.</p><p><b>Ashley Wichmann:</b> B.</p>',
      '“Ashley Wichmann” and “Ashley Wichman” may be one person, spelled in two ways.',
    ],
    [
      'a number for a name',
      '<p>SPEAKER 1: A.</p><p>SPEAKER 2: B.</p>',
      '“Speaker 1” is not a name; replace it with who speaks.',
    ],
    [
      'a time that goes back',
      '<p>[0:50] Jo: A.</p><p>[0:10] Al: B.</p>',
      'Paragraph 2: its time 0:10 lies before 0:50.',
    ],
    [
      'nobody speaks',
      '<p>Just words.</p>',
      'No speaker was found. Start each turn with the name and a colon (Ashley Wichman: …), then try again.',
    ],
    [
      'a speaker without words',
      '<p><b>Jo:</b></p><p><b>Al:</b> Hm.</p><p><b>Jo:</b></p>',
      'Paragraph 3: Jo says nothing.',
    ],
  ])('%s', (_what, html, warning) => {
    expect(warningsOf(html)).toContain(warning);
  });

  test('no word of the document is lost', () => {
    const html =
      '<h1>Episode 4</h1><p>Intro</p><ul><li>Jo: a</li><li>plain</li></ul><p><b>Al:</b> b<br/>c</p><p>Jo: d</p>';
    const { turns } = findTurns(paragraphsOf(html));
    const words = turns.flatMap(({ speaker, paragraphs }) => [speaker, ...paragraphs]).join(' ');
    expect(words).toBe(' Episode 4 Intro Jo a plain Al b c Jo d');
  });
});
