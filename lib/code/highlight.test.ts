import { expect, test } from 'vitest';
import { highlight } from './highlight';
import { grammarNamed, isPlain, nearestLanguage } from './languages';

/** Tokens of a kind, as `kind: text`. */
async function kinds(code: string, grammar: string): Promise<string[]> {
  const { lines } = await highlight(code, grammar);
  return lines.flat().flatMap(({ text, kind }) => (kind ? [`${kind}: ${text.trim()}`] : []));
}

test('a comment, a keyword, a function, a type, a string and a number are told apart', async () => {
  expect(await kinds('// Greets.\nfunc main(n Name) {\n\tfmt.Println("hello", 3)\n}', 'go')).toEqual([
    'comment: // Greets.',
    'keyword: func',
    'function: main',
    'type: Name',
    'function: Println',
    'string: "hello"',
    'number: 3',
  ]);
});

test('keys and attributes are told from values, tags from attributes', async () => {
  expect(await kinds('title: Words # note\ncount: 3', 'yaml')).toEqual([
    'variable: title',
    'comment: # note',
    'variable: count',
    'number: 3',
  ]);
  expect(await kinds('<p class="x">Hi</p>', 'html')).toEqual([
    'type: p',
    'variable: class',
    'string: "x"',
    'type: p',
  ]);
});

test('inserted and deleted lines are whole', async () => {
  expect(await kinds('-old words\n+new words\n same', 'diff')).toEqual([
    'deleted: -old words',
    'inserted: +new words',
  ]);
});

test('every character of the code is kept', async () => {
  const code = 'if (a < b && c) {\n\n\treturn `x` + "</script>";  \n}\n';
  const { lines } = await highlight(code, 'ts');
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(code);
});

test('code in a post is the same whatever was highlighted before it', async () => {
  const page = '---\ntitle: T\n---\n\n```css\na { color: red }\n```\n';
  const before = await highlight(page, 'mdx');
  await highlight('a { color: red }', 'css');
  expect(await highlight(page, 'mdx')).toEqual(before);
});

test('a language has its name, whatever an author calls it', async () => {
  expect((await highlight('let x', grammarNamed('JS') ?? '')).language).toBe('JavaScript');
  expect(grammarNamed('golang')).toBe('go');
  expect(grammarNamed('C++')).toBe('cpp');
});

test('a line that a program made stays text', async () => {
  const [line] = (await highlight(`x = "${'a'.repeat(3000)}"`, 'python')).lines;
  expect(line?.every(({ kind }) => kind === undefined)).toBe(true);
});

test('an unknown language is none, and the nearest is found', () => {
  expect(grammarNamed('pyhton')).toBeUndefined();
  expect(nearestLanguage('pyhton')).toBe('python');
  expect(nearestLanguage('container-linux-config:norender')).toBeUndefined();
  expect(isPlain('Text')).toBe(true);
});
