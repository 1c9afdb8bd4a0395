import {
  Bookmark,
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { checkFiles, postWith } from '@/lib/content/testing/check-files.ts';
import { readWord } from '@/lib/documents/read-word.ts';
import { toBody } from './to-body.ts';

const run = (text: string, look: IRunOptions = {}): TextRun => new TextRun({ text, ...look });
const bold = (text: string): TextRun => run(text, { bold: true });
const italic = (text: string): TextRun => run(text, { italics: true });
const line = (...children: readonly (string | ParagraphChild)[]): Paragraph =>
  new Paragraph({ children: children.map((child) => (typeof child === 'string' ? run(child) : child)) });
const heading = (level: 1 | 2 | 3 | 4, ...children: readonly (string | ParagraphChild)[]): Paragraph =>
  new Paragraph({
    heading: HeadingLevel[`HEADING_${level}`],
    children: children.map((child) => (typeof child === 'string' ? run(child) : child)),
  });

interface Options {
  readonly footnotes?: ConstructorParameters<typeof Document>[0]['footnotes'];
}

/** The body that a document becomes. The check has nothing to say about it, and it holds no character reference. */
async function bodyOf(children: readonly FileChild[], { footnotes }: Options = {}): Promise<string> {
  const numbering = {
    config: [
      {
        reference: 'numbers',
        levels: [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
      },
    ],
  };
  const document = new Document({
    numbering,
    ...(footnotes && { footnotes }),
    sections: [{ children: [...children] }],
  });
  const { body } = toBody(await readWord(await Packer.toBuffer(document)), 'letter');
  const problems = checkFiles({ 'posts/2026/letter.mdx': postWith(`\n${body}\n`) });
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  expect(body).not.toMatch(/&[#\w]+;/);
  return body;
}

describe('the looks of words', () => {
  test.each<[string, readonly (string | ParagraphChild)[], string]>([
    ['a blank at the end of bold', [bold('Due: '), 'Friday'], '**Due:** Friday'],
    ['a blank at the start of bold', ['It is', bold(' due'), ' now'], 'It is **due** now'],
    ['bold in several pieces', [bold('One '), bold('letter'), bold(' '), 'now'], '**One letter** now'],
    ['bold blanks alone', ['One', bold(' '), 'letter'], 'One letter'],
    [
      'bold and italic',
      [run('Both', { bold: true, italics: true }), ' and ', italic('one ')],
      '**_Both_** and _one_',
    ],
    ['bold up to a sign inside a word', [bold('Note:'), 'text'], '<strong>Note:</strong>text'],
    ['bold inside of a word', ['un', bold('believ'), 'able'], 'un**believ**able'],
    ['italic inside of a word', ['un', italic('believ'), 'able'], 'un<em>believ</em>able'],
    ['bold in Japanese', ['これは', bold('「大切」'), 'です'], 'これは<strong>「大切」</strong>です'],
    [
      'a line break at the end of bold',
      [bold('Due'), new TextRun({ break: 1, bold: true }), 'Friday'],
      '**Due**\\\nFriday',
    ],
    ['a break at the end of the paragraph', ['Due', new TextRun({ break: 1 })], 'Due'],
    ['tabs and many blanks', ['One\t two   three '], 'One two three'],
    [
      'signs that Markdown and MDX take for theirs',
      ['1. {a} <b> & *c* [d] # e_f'],
      '1\\. \\{a} \\<b> & \\*c\\* \\[d] # e_f',
    ],
    ['smart quotation marks', ['“It’s” — ‘so’…'], '“It’s” — ‘so’…'],
    [
      'high and low',
      ['H', run('2', { subScript: true }), 'O, 1', run('st', { superScript: true })],
      'H<sub>2</sub>O, 1<sup>st</sup>',
    ],
    ['invisible characters', ['soft\u00adhyphen, zero\u200bwidth'], 'softhyphen, zerowidth'],
  ])('%s', async (_what, children, expected) => {
    expect(await bodyOf([line(...children)])).toBe(expected);
  });
  test.each(['import duties rose.', 'export of wheat fell.', 'import {x} from "y"', 'important things'])(
    'a paragraph “%s” stays a sentence',
    async (text) => {
      expect(await bodyOf([line('The council met.'), line(text)])).toMatch(
        /^The council met\.\n\n ?(?:import|export)/,
      );
    },
  );
});

describe('links', () => {
  test('to a heading lead to its id, others to nowhere become words', async () => {
    const body = await bodyOf([
      line(
        'See ',
        new InternalHyperlink({ anchor: 'hours', children: [run('opening hours')] }),
        ' and ',
        new InternalHyperlink({ anchor: 'gone', children: [run('a paragraph')] }),
        '.',
      ),
      heading(2, new Bookmark({ id: 'hours', children: [run('Opening hours')] })),
      line(new Bookmark({ id: 'gone', children: [run('We open at nine.')] })),
    ]);
    expect(body).toBe(
      'See [opening hours](#opening-hours) and a paragraph.\n\n## Opening hours\n\nWe open at nine.',
    );
  });
  test.each([
    ['https://example.gov/a b.pdf', '[the form](https://example.gov/a%20b.pdf)'],
    ['www.example.gov/form', '[the form](https://www.example.gov/form)'],
    ['mailto:jane@example.gov', '[the form](mailto:jane@example.gov)'],
    ['file:///C:/Users/jane/form.docx', 'the form'],
    ['form.docx', 'the form'],
  ])('to %s', async (link, expected) => {
    expect(
      await bodyOf([line('Take ', new ExternalHyperlink({ link, children: [run('the form')] }), ' now.')]),
    ).toBe(`Take ${expected} now.`);
  });
});

test('headings start at level 2 and skip no level; empty ones are left out', async () => {
  expect(
    await bodyOf([
      line('Hello.'),
      heading(1, bold('One')),
      line('a'),
      heading(4, 'Deep'),
      line('b'),
      heading(2, ''),
      heading(1, 'Two', new TextRun({ break: 1 }), run('lines')),
      line('c'),
    ]),
  ).toBe('Hello.\n\n## One\n\na\n\n### Deep\n\nb\n\n## Two lines\n\nc');
});

test('lists in lists', async () => {
  const bullet = (text: string, level: number) => new Paragraph({ text, bullet: { level } });
  const number = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: 'numbers', level } });
  expect(
    await bodyOf([
      line('We ask:'),
      bullet('one', 0),
      bullet('two', 1),
      bullet('three', 0),
      line('Then:'),
      number('first', 0),
      number('inner', 1),
      number('second', 0),
    ]),
  ).toBe('We ask:\n\n- one\n  - two\n- three\n\nThen:\n\n1. first\n   1. inner\n2. second');
});

test('a numbered list goes on after a paragraph, and starts anew where Word does', async () => {
  const item = (text: string, instance: number) =>
    new Paragraph({ text, numbering: { reference: 'numbers', level: 0, instance } });
  expect(
    await bodyOf([
      line('We ask:'),
      item('one', 0),
      item('two', 0),
      line('Between.'),
      item('three', 0),
      line('Then:'),
      item('anew', 1),
      item('and on', 1),
    ]),
  ).toBe('We ask:\n\n1. one\n2. two\n\nBetween.\n\n3. three\n\nThen:\n\n1. anew\n2. and on');
});

describe('tables', () => {
  const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) =>
    new TableCell({ children: text.split('\n').map((part) => line(part)), ...spans });
  test('are Markdown where Markdown can say them', async () => {
    const rows = [
      ['Form', 'Calls'],
      ['Late | fee', '4,120\na month'],
    ].map((row) => new TableRow({ children: row.map((text) => cell(text)) }));
    expect(await bodyOf([line('Before.'), new Table({ rows }), line('After.')])).toBe(
      'Before.\n\n| Form | Calls |\n| - | - |\n| Late \\| fee | 4,120<br />a month |\n\nAfter.',
    );
  });
  test('with merged cells are HTML, and nothing is lost', async () => {
    const rows = [
      new TableRow({ children: [cell('Both years', { columnSpan: 2 }), cell('Sum')] }),
      new TableRow({ children: [cell('Calls', { rowSpan: 2 }), cell('2025'), cell('1')] }),
      new TableRow({ children: [cell('2026'), cell('2')] }),
    ];
    const body = await bodyOf([line('Before.'), new Table({ rows })]);
    expect(body).toContain('<th colspan="2" scope="col">');
    expect(body).toContain('<td rowspan="2">');
    expect(body.match(/Both years|Sum|Calls|2025|2026/g)).toHaveLength(5);
  });
});

test('footnotes keep their looks and links', async () => {
  const note = line(
    'See ',
    new ExternalHyperlink({ link: 'https://example.gov/', children: [run('the law')] }),
    bold(' twice '),
    '.',
  );
  const body = await bodyOf([line('So it is', new FootnoteReferenceRun(1), '.')], {
    footnotes: { 1: { children: [note] } },
  });
  expect(body).toBe('So it is[^1].\n\n[^1]: See [the law](https://example.gov/) **twice** .');
});
