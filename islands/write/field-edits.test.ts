import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { addEntry, removeField, setField, setGroup, type Written } from './field-edits';
import type { WrittenField } from './protocol';
import { withEdits } from './with-edits';
import { yamlText } from './yaml-text';

const ORDER = ['title', 'date', 'summary', 'authors', 'topics', 'image', 'source', 'draft'];

/** What the worker finds in a text. */
function read(text: string): Written {
  const { frontMatter, faults } = splitFrontMatter(text);
  expect(faults, text).toEqual([]);
  const fields = Object.entries(frontMatter?.spans ?? {}).map(
    ([key, { key: nameSpan, value: span }]): WrittenField => {
      const path = key.split('\u0000').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      return { path, span, nameSpan };
    },
  );
  return { text, fields };
}

const dataOf = (text: string): unknown => {
  const { frontMatter, faults } = splitFrontMatter(text);
  expect(faults, text).toEqual([]);
  return frontMatter?.data;
};

const TEXT = `---
title: 'It''s a letter' # as decided
date: 2026-03-01 09:00:00 -0500
# who
authors:
- jane-doe
- "ana"
topics: [plain-language, editing]
image:
    src: /media/a.jpg
    alt: >
      A customer
      and a clerk
source: {name: Harbor, url: 'https://harbor.example/'}
draft:
---

title: not this
`;

const set = (path: (string | number)[], value: string, text = TEXT) =>
  withEdits(text, setField(read(text), path, value, ORDER));

/** The lines that differ, `-` before and `+` after. */
function changes(after: string, before = TEXT): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (old[from] === now[from] && from < old.length) from++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - from && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(from, old.length - tail).map((line) => `-${line}`),
    ...now.slice(from, now.length - tail).map((line) => `+${line}`),
  ];
}

describe('a line', () => {
  test.each([
    [
      'keeps its quotation marks and its remark',
      ['title'],
      'It’s: "new"',
      ["-title: 'It''s a letter' # as decided", '+title: \'It’s: "new"\' # as decided'],
    ],
    [
      'is written plainly where it was',
      ['date'],
      '2026-03-02',
      ['-date: 2026-03-01 09:00:00 -0500', '+date: 2026-03-02'],
    ],
    [
      'that is new goes where the schema has it',
      ['summary'],
      'About fees: all',
      ["+summary: 'About fees: all'"],
    ],
    ['without a value gets one', ['draft'], 'true', ['-draft:', '+draft: true']],
    [
      'of a group changes alone',
      ['image', 'src'],
      '/media/b.jpg',
      ['-    src: /media/a.jpg', '+    src: /media/b.jpg'],
    ],
    [
      'of several lines becomes one',
      ['image', 'alt'],
      'A clerk',
      ['-    alt: >', '-      A customer', '-      and a clerk', '+    alt: A clerk'],
    ],
    ['of a group is added with its indentation', ['image', 'credit'], 'A. Smith', ['+    credit: A. Smith']],
    [
      'in braces changes alone',
      ['source', 'name'],
      'A, B',
      [
        "-source: {name: Harbor, url: 'https://harbor.example/'}",
        "+source: {name: 'A, B', url: 'https://harbor.example/'}",
      ],
    ],
    ['of a list keeps its marks', ['authors', 1], 'rosa', ['-- "ana"', '+- "rosa"']],
    [
      'is taken away with what is in it',
      ['image'],
      '',
      ['-image:', '-    src: /media/a.jpg', '-    alt: >', '-      A customer', '-      and a clerk'],
    ],
    ['of a group is taken away', ['image', 'src'], '', ['-    src: /media/a.jpg']],
    [
      'in braces is taken away',
      ['source', 'url'],
      '',
      ["-source: {name: Harbor, url: 'https://harbor.example/'}", '+source: {name: Harbor}'],
    ],
    ['that is not there stays away', ['summary'], ' ', []],
  ] as const)('%s', (_, path, value, lines) => {
    const after = set([...path], value);
    expect(changes(after)).toEqual(lines);
    dataOf(after);
  });

  test('of a group that is not there brings the group', () => {
    const text = '---\ntitle: A\ndraft: true\n---\n';
    expect(changes(set(['source', 'name'], 'Harbor', text), text)).toEqual(['+source:', '+  name: Harbor']);
  });

  test('is the first where there is none', () => {
    expect(set(['title'], 'A', '---\n---\n')).toBe('---\ntitle: A\n---\n');
  });

  test('that was the last of its group takes the group away', () => {
    const text = '---\nsource:\n  name: A\ndraft: true\n---\n';
    expect(set(['source', 'name'], '', text)).toBe('---\ndraft: true\n---\n');
  });
});

describe('a list', () => {
  const add = (path: string[], entry: string | Record<string, string>, text = TEXT) =>
    withEdits(text, addEntry(read(text), path, entry, ORDER));
  const remove = (path: (string | number)[], text = TEXT) => withEdits(text, removeField(read(text), path));

  test('by lines takes an entry, and gives one', () => {
    expect(changes(add(['authors'], 'rosa'))).toEqual(['+- rosa']);
    expect(changes(remove(['authors', 0]))).toEqual(['-- jane-doe']);
  });

  test('in brackets does the same', () => {
    expect(changes(add(['topics'], 'a, b')).at(-1)).toBe("+topics: [plain-language, editing, 'a, b']");
    expect(changes(remove(['topics', 0])).at(-1)).toBe('+topics: [editing]');
    expect(changes(remove(['topics', 1])).at(-1)).toBe('+topics: [plain-language]');
    expect(add(['topics'], 'a', '---\ntopics: []\n---\n')).toBe('---\ntopics: [a]\n---\n');
  });

  test('that is not there yet begins', () => {
    expect(add(['topics'], 'a', '---\ntitle: A\n---\n')).toBe('---\ntitle: A\ntopics:\n  - a\n---\n');
    expect(add(['topics'], 'a', '---\ntopics:\n---\n')).toBe('---\ntopics:\n  - a\n---\n');
    expect(dataOf(add(['topics'], 'a', '---\ntopics: b\n---\n'))).toEqual({ topics: ['b', 'a'] });
  });

  test('goes with its last entry', () => {
    expect(remove(['topics', 0], '---\ntitle: A\ntopics:\n  - a\n---\n')).toBe('---\ntitle: A\n---\n');
  });

  test('of groups takes a group, and the lines of one change', () => {
    const text = '---\ncorrections:\n  - date: 2026-03-05\n    text: One\n---\n';
    const two = add(['corrections'], { date: '2026-03-06', text: 'Two: more' }, text);
    expect(changes(two, text)).toEqual(['+  - date: 2026-03-06', "+    text: 'Two: more'"]);
    expect(set(['corrections', 1, 'text'], 'Three', two)).toContain("text: 'Three'");
    expect(remove(['corrections', 0], two)).toBe(
      "---\ncorrections:\n  - date: 2026-03-06\n    text: 'Two: more'\n---\n",
    );
    expect(dataOf(remove(['corrections', 0, 'date'], two))).toEqual({
      corrections: [{ text: 'One' }, { date: '2026-03-06', text: 'Two: more' }],
    });
  });
});

test.each([
  'plain',
  '',
  ' spaces ',
  'a: b',
  'a:',
  ':a',
  '# a',
  'a #b',
  'a#b',
  "it's",
  '"x"',
  "'x'",
  '- a',
  '-a',
  '? a',
  '[a]',
  '{a}',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`a`',
  'true',
  'null',
  '~',
  '1.10',
  '2026-03-01',
  '...',
  '---',
  'a, b',
  'a\\b',
  'a\nb\tc',
  'https://a.example/?x=1#y',
  '日本: 語',
  '\\"',
])('%j is read as it was typed', (value) => {
  for (const style of ['plain', 'single', 'double'] as const) {
    const expected = value.replace(/\s+/g, ' ').trim();
    expect(dataOf(`---\na: ${yamlText(value, style)}\n---\n`)).toEqual({ a: expected });
    expect(dataOf(`---\na: [x, ${yamlText(value, style, true)}]\n---\n`)).toEqual({ a: ['x', expected] });
  }
});

test.each(["''", '""', ''])('a value of nothing (%s) is replaced', (nothing) => {
  const before = `---\ntitle: ${nothing}\ndate: 2026-03-01\n---\n`;
  expect(dataOf(set(['title'], 'A: b', before))).toMatchObject({ title: 'A: b', date: '2026-03-01' });
});

describe('a group is written', () => {
  const IMAGE = /image:\n[\s\S]*(?=source:)/;
  const picture = { src: '/media/b.jpg', alt: 'One: two' };
  const write = (text: string) => withEdits(text, setGroup(read(text), ['image'], picture, ORDER));

  test.each([
    ['where there is none', TEXT.replace(IMAGE, '')],
    ['where its name alone is there', TEXT.replace(IMAGE, 'image:\n')],
    ['over the one that is there', TEXT],
    ['in brackets', TEXT.replace(IMAGE, "image: {src: /media/a.jpg, alt: ''}\n")],
  ])('%s', (_, before) => {
    const after = write(before);
    expect(dataOf(after)).toEqual({ ...Object(dataOf(before)), image: picture });
  });

  test('and what else is in it stays', () => {
    const credited = TEXT.replace('    alt: >', '    credit: A. Smith\n    alt: >');
    expect(dataOf(write(credited))).toMatchObject({ image: { ...picture, credit: 'A. Smith' } });
  });
});
