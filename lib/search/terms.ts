/**
 * The words of a text as the search compares them: small letters without accents. The index and the query are read by the same
 * rules, and none of them depends on tables that differ between browsers. Scripts that put no space between words are
 * read in pairs of characters, as full-text engines do (Lucene, CJKBigramFilter).
 */

export interface Term {
  /** Folded: `accion` for `Acción`. */
  readonly text: string;
  /** Where it is in the text, in UTF-16 units; `end` is the first one behind it. */
  readonly start: number;
  readonly end: number;
}

const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Runs of one kind within a word: `第3章` has three. */
const RUN = new RegExp(
  `(?:(?=[\\p{L}\\p{M}])[${UNSPACED}]\\p{M}*)+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const CHARACTER = /\P{M}\p{M}*/gu;

/** Accents of Latin, Greek and Cyrillic letters, the points of Hebrew, the vowel signs and the lengthening stroke of Arabic. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that Unicode does not take apart, as they are typed without a keyboard that has them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A word without case, accents and presentation forms; the Arabic article is taken off, as it is written in one with its noun. */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return plain.length > 4 ? plain.replace(/^ال(?=\p{L}{3})/u, '') : plain;
}

/**
 * The words of a text in their order.
 *
 * @param isQuery for what a reader types: the last character of an unspaced run is then no word of its own, which it is in
 *   a page, so that it can be found alone
 */
export function termsOf(text: string, isQuery = false): Term[] {
  const found: Term[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // Most words of most texts, and by far the fastest.
    if (PLAIN.test(word)) found.push({ text: word.toLowerCase(), start: index, end: index + word.length });
    else found.push(...runsOf(word, index, isQuery));
  }
  return found;
}

/** What {@link fold} leaves as it is but for its case. */
const PLAIN = /^[A-Za-z0-9]+$/;

function runsOf(word: string, at: number, isQuery: boolean): Term[] {
  return Array.from(word.matchAll(RUN)).flatMap((run) => {
    const start = at + run.index;
    if (IS_UNSPACED.test(run[0])) return pairs(run[0], start, isQuery);
    const folded = fold(run[0]);
    return folded === '' ? [] : [{ text: folded, start, end: start + run[0].length }];
  });
}

function pairs(run: string, start: number, isQuery: boolean): Term[] {
  const characters = Array.from(run.matchAll(CHARACTER));
  const found: Term[] = [];
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1];
    if (!next && isQuery && at > 0) break;
    const text = fold(character[0] + (next?.[0] ?? ''));
    const end = start + (next ?? character).index + (next ?? character)[0].length;
    found.push({ text, start: start + character.index, end });
  }
  return found;
}

/** A whole name as one word, whatever parts it: `exim` for `Ex-Im` and `ex im`. Names in the index begin with `=`. */
export const nameKey = (name: string): string => {
  const letters = Array.from(name.matchAll(WORD), ([word]) => fold(word)).join('');
  return `=${letters.replace(/^the(?=.)/, '')}`;
};

/** Endings that forms of one word differ by; within a row only. English, Spanish and French nouns and verbs. */
const ENDINGS: readonly (readonly string[])[] = [
  ['', 's', 'es', 'e', 'ed', 'd', 'ing', 'er', 'ers', 'r', 'rs'],
  ['y', 'ies', 'ied', 'ying'],
  ['', 'x'],
  ['o', 'a', 'os', 'as', ''],
  ['al', 'aux'],
  ['ar', 'ando', 'ado', 'ada', 'ados', 'adas', 'a', 'an'],
  ['er', 'e', 'es', 'ent', 'ant', 'ee', 'ees', 'ez'],
];

/** Letters that two words have to begin with alike before their endings are compared. */
const LEAST_STEM = 4;

/** Whether two folded words are forms of one: `measure` and `measuring`, `plan` and `planned`, `policy` and `policies`. */
export function isForm(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  // `stories` and `story` share `stor`, `notes` and `note` all of it: the ending may begin a letter before they part.
  for (const stem of [same, same - 1]) {
    if (stem < Math.min(LEAST_STEM, a.length - 1, b.length - 1) || stem < 3) continue;
    const [one, other] = [ending(a, stem), ending(b, stem)];
    if (ENDINGS.some((row) => row.includes(one) && row.includes(other))) return true;
  }
  return false;
}

/** What follows a stem, a doubled consonant taken off: `ing` of `planning` behind `plan`. */
function ending(word: string, stem: number): string {
  const rest = word.slice(stem);
  return /^([bdfglmnprst])(?:ing|ed|er|ers)$/.test(rest) && rest[0] === word[stem - 1] ? rest.slice(1) : rest;
}

/** The beginning that every form of a folded word has. */
export const stemOf = (word: string): string => word.slice(0, Math.max(3, word.length - 4));
