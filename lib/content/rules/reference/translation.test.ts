import { expect, test } from 'vitest';
import { checkFiles, type Files } from '../../testing/check-files';

const post = (title: string, lines = ''): string =>
  `---\ntitle: ${title}\ndate: 2026-01-02\n${lines}---\n\nText.\n`;

const original = '/2026/01/02/original/';

/** What is said of translations, with the file that it is said of. */
const said = (files: Files): string[] =>
  checkFiles({ 'posts/2026/original.mdx': post('Original'), ...files })
    .filter(({ rule }) => rule === 'reference/translation' || rule === 'link/broken')
    .map(({ file, message }) => `${file}: ${message}`);

test('translations into several languages are right', () => {
  expect(
    said({
      'posts/2026/es.mdx': post('Uno', `lang: es\ntranslation_of: ${original}\n`),
      'posts/2026/mx.mdx': post('Dos', `lang: es-MX\ntranslation_of: ${original}\n`),
    }),
  ).toEqual([]);
});

test('a translation of a translation names the original', () => {
  const problems = said({
    'posts/2026/es.mdx': post('Uno', `lang: es\ntranslation_of: ${original}\n`),
    'posts/2026/fr.mdx': post('Un', 'lang: fr\ntranslation_of: /2026/01/02/es/\n'),
  });
  expect(problems).toEqual([expect.stringContaining('fr.mdx: /2026/01/02/es/ is a translation itself')]);
});

test('two posts that name each other are told, both', () => {
  const problems = said({
    'posts/2026/es.mdx': post('Uno', 'lang: es\ntranslation_of: /2026/01/02/fr/\n'),
    'posts/2026/fr.mdx': post('Un', 'lang: fr\ntranslation_of: /2026/01/02/es/\n'),
  });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('name each other');
});

test('a post cannot be its own original', () => {
  expect(said({ 'posts/2026/es.mdx': post('Uno', 'lang: es\ntranslation_of: /2026/01/02/es/\n') })).toEqual([
    expect.stringContaining('names itself'),
  ]);
});

test.each([
  'https://elsewhere.example/original/',
  `${original}#text`,
  `${original}?page=1`,
  '/authors/jane-doe/',
])('what is no post of this site by its plain address is told: %s', (address) => {
  const files = { 'posts/2026/es.mdx': post('Uno', `lang: es\ntranslation_of: '${address}'\n`) };
  expect(said(files).join()).toContain(`There is no post at ${address} that could be translated`);
});

test('a translation without its language is told', () => {
  expect(said({ 'posts/2026/es.mdx': post('Uno', `translation_of: ${original}\n`) })).toEqual([
    expect.stringContaining('is in “en” as well'),
  ]);
});

test('of two translations into one language the second is told, whatever the capitals of its tag', () => {
  const problems = said({
    'posts/2026/a.mdx': post('Uno', `lang: es-MX\ntranslation_of: ${original}\n`),
    'posts/2026/b.mdx': post('Dos', `lang: es-mx\ntranslation_of: ${original}\n`),
  });
  expect(problems.filter((text) => text.includes('is the same text in'))).toEqual([
    expect.stringContaining('b.mdx: content/posts/2026/a.mdx is the same text'),
  ]);
});

test('an address at which nothing lives is told once', () => {
  expect(
    said({ 'posts/2026/es.mdx': post('Uno', 'lang: es\ntranslation_of: /2026/01/02/orignal/\n') }),
  ).toEqual([
    expect.stringContaining('Nothing lives at /2026/01/02/orignal/. Did you mean /2026/01/02/original/?'),
  ]);
});
