import { expect, test } from 'vitest';
import { languages } from './languages';
import { counted } from './plural';

/** What the parameters of every function are filled with; digits, so that no language's word is among them. */
const FILLING = ['11', '22', '33'];

/** Every word by its path: `lists.pageOf` → `page 11 of 22`. */
function wordsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...FILLING))]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a word.`);
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, path ? `${path}.${name}` : name));
}

/** Paths of the plural forms differ: a language has those that it needs. */
const isPluralForm = (path: string) => /\.(?:zero|one|two|few|many|other)$/.test(path);

const all = Object.entries(languages);

test.each(all)('%s has every word, and nothing besides', (_, words) => {
  const paths = (one: object) =>
    wordsOf(one)
      .map(([path]) => path)
      .filter((path) => !isPluralForm(path) || path.endsWith('.other'))
      .sort();
  expect(paths(words)).toEqual(paths(languages.en));
});

/** Parts of a sentence around a link, and what English need not say of itself. */
const mayBeEmpty = (path: string) =>
  /(?:tellUs|askUs|nowAt|readGuide|withoutScript|withoutRepository)\.\d$|^manual\.inEnglish$/.test(path);

test.each(all)('no word of %s is empty, or has a space to spare', (_, words) => {
  for (const [path, text] of wordsOf(words)) {
    if (!mayBeEmpty(path)) expect(text, path).not.toBe('');
    if (!mayBeEmpty(path) && path !== 'subscribe.feedOf') expect(text, path).not.toMatch(/^ | $/);
    expect(text, path).not.toMatch(/ {2}|undefined|\[object/);
  }
});

test('every form of a number says the number, or is about one thing alone', () => {
  for (const [name, words] of all)
    for (const [path, text] of wordsOf(words).filter(([path]) => isPluralForm(path)))
      expect(text.includes('#') || path.endsWith('.one'), `${name}: ${path}`).toBe(true);
});

test('numbers follow the plural rules and the digits of the language', () => {
  const { en, es, fr } = languages;
  expect([0, 1, 2, 2084].map((count) => counted(en.counts.entries, count, en.locale))).toEqual([
    '0 entries',
    '1 entry',
    '2 entries',
    '2,084 entries',
  ]);
  expect([0, 1, 12084].map((count) => counted(es.counts.entries, count, es.locale))).toEqual([
    '0 entradas',
    '1 entrada',
    '12.084 entradas',
  ]);
  expect(counted(es.counts.entries, 12084, 'es-MX')).toBe('12,084 entradas');
  expect([0, 1, 2084].map((count) => counted(fr.counts.entries, count, fr.locale))).toEqual([
    '0 article',
    '1 article',
    '2\u202f084 articles',
  ]);
});

test('French sets a no-break space before high punctuation and inside its quotation marks', () => {
  for (const [path, text] of wordsOf(languages.fr)) {
    if (path.endsWith('.colon') || text.includes('://')) continue;
    expect(text, path).not.toMatch(/[^\u00a0]:(?!\d)|[^\u202f][;!?]|[^\u00a0]»|«[^\u00a0]|['"]/);
  }
});

test('Spanish opens what it closes', () => {
  for (const [path, text] of wordsOf(languages.es)) {
    expect(text.split('?').length, path).toBe(text.split('¿').length);
    expect(text.split('!').length, path).toBe(text.split('¡').length);
    expect(text, path).not.toMatch(/[“”"']/);
  }
});
