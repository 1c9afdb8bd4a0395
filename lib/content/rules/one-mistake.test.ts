import { describe, expect, test } from 'vitest';
import { checkFiles, postWith } from '../testing/check-files';

const NEIGHBOUR = 'posts/2025/neighbour.mdx';
const errors = (files: Parameters<typeof checkFiles>[0]) =>
  checkFiles(files).filter(({ severity }) => severity === 'error');
const said = (body: string) =>
  errors({ 'posts/2026/x.mdx': postWith(`\n${body}\n`) }).map(
    ({ line, column, message, fix }) => `${line}:${column} ${message}. ${fix}`,
  );

const VIDEO = '<YouTube id="2dH_hvUNEVM" title="Panel">';
const CHAPTERS = '  <Chapter at="0:00">One</Chapter>\n  <Chapter at="3:00">Two</Chapter>';

const HALF_CURLY =
  '9:7 The value of title in <Ring> starts with " and ends with ”. Write title="On the wall".';

describe('a mistake has one message, not one for each of its consequences', () => {
  test('a name that is misspelled where a component opens', () => {
    expect(said(`${VIDEO.replace('YouTube', 'YouTub')}\n${CHAPTERS}\n</YouTube>`)).toEqual([
      '9:2 <YouTub> is closed by </YouTube>: the two names differ. Write <YouTube>.',
    ]);
  });
  test('a name in small letters where a component opens', () => {
    expect(said('<note>\n\nText.\n\n</Note>')).toEqual([
      '9:2 <note> is closed by </Note>: the two names differ. Write <Note>.',
    ]);
  });
  test('a name that is misspelled where a component closes', () => {
    expect(said(`${VIDEO}\n${CHAPTERS}\n</Youtub>`)).toEqual([
      '12:3 <YouTube> is closed by </Youtub>: the two names differ. Write </YouTube>.',
    ]);
  });
  test('a recording that is not closed says nothing on its chapters', () => {
    expect(said(`${VIDEO}\n${CHAPTERS}\n\nText.`)).toEqual([
      '9:1 <YouTube> is not closed. Add </YouTube> where it ends.',
    ]);
  });
  test('a chapter that is not closed says nothing on what stands around it', () => {
    expect(said(`${VIDEO}\n${CHAPTERS.replace('One</Chapter>', 'One')}\n</YouTube>`)).toEqual([
      '10:3 <Chapter> is not closed. Add </Chapter> where it ends, on the same line.',
    ]);
  });
  test('a value that starts with a straight quote and ends with a curly one', () => {
    const ring = '<Ring title="On the wall”>\n\nText without now.\n\n</Ring>';
    expect(said(ring)).toEqual([HALF_CURLY]);
    expect(said(ring.replace('now', '"now"'))).toEqual([HALF_CURLY]);
  });
  test('a misspelled attribute is not missing too', () => {
    const [first, ...more] = said(
      '<AudioPlayer src="https://s3.amazonaws.com/digitalgov/a.mp3" titel="A" transcripts="/a.vtt" />',
    );
    expect(first).toContain('no attribute titel. Did you mean title?');
    expect(more).toHaveLength(1);
    expect(more[0]).toContain('no attribute transcripts. Did you mean transcript?');
  });
});

const LINK = { 'posts/2026/x.mdx': postWith('\n[Next door](/2025/05/06/neighbour/) to us.\n') };

describe.each([
  ['whose date is in another form', '---\ntitle: N\ndate: May 6, 2025\n---\n\nText.\n'],
  ['whose front matter is not closed', '---\ntitle: N\ndate: 2025-05-06\n\nText.\n'],
  ['that is empty', ''],
  ['in another encoding', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x92, 0x0a])],
])('a post %s', (_, text) => {
  test('is the only one with a message; links to it are not called broken', () => {
    const files = new Set(errors({ ...LINK, [NEIGHBOUR]: text }).map(({ file }) => file));
    expect([...files]).toEqual([`content/${NEIGHBOUR}`]);
  });
});

describe('a remedy can be copied as it stands', () => {
  const fixOf = (line: string) =>
    errors({ 'posts/2026/x.mdx': postWith('\nText.\n').replace('date: 2026-01-02', line) }).map(
      ({ fix }) => fix,
    );
  test.each([
    ['date: May 6, 2025', 'Write 2025-05-06,'],
    ['date: 6. Sept 2025', 'Write 2025-09-06,'],
    ['date: 2025/5/6', 'Write 2025-05-06,'],
    ['date: 2025-05-06 9:00 AM EST', 'Write 2025-05-06 09:00:00 -0500.'],
    ['date: 5/6/2025', 'Write 2025-05-06 if the month comes first, or 2025-06-05 if the day comes first.'],
    ['date: 2025-02-30', 'Correct the day: February 2025 has 28 days.'],
    ['date: 2026-01-02\nslug: Our New Site', 'Write slug: our-new-site.'],
    ['date: 2026-01-02\ndraft: yes', 'Write draft: true.'],
    ['date: 2026-01-02\naliases:\n  /a/\n  - /b/', 'Write aliases: [/a/, /b/].'],
    ['date: 2026-01-02\nslug: 🎉party', 'Write slug: party.'],
  ])('of “%s”', (line, fix) => expect(fixOf(line)[0]).toContain(fix));

  test('and no description of another picture is offered for copying', () => {
    expect(said('<Image src="https://s3.amazonaws.com/digitalgov/a.jpg" />').join('')).toContain(
      'Add alt="…".',
    );
  });
});
