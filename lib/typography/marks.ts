/** Which marks a language quotes with, and where it keeps a space from breaking. */

type Pair = readonly [open: string, close: string];

export interface Marks {
  /** For straight double quotes. */
  readonly double: Pair;
  /** For quotes of either kind inside of double ones. */
  readonly nested: Pair;
  /** For straight single quotes that stand alone. */
  readonly single: Pair;
  /** Words that begin with an apostrophe for what was left out. */
  readonly elided?: RegExp;
  /** Spaces that do not break: inside of guillemets, before `;`, `!` and `?`, before a colon. */
  readonly spaces?: { readonly inside: string; readonly beforeSign: string; readonly beforeColon: string };
}

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const HIGH: Pair = ['“', '”'];
const HIGH_SINGLE: Pair = ['‘', '’'];
const ANGLES: Pair = ['«', '»'];

const english: Marks = {
  double: HIGH,
  nested: HIGH_SINGLE,
  single: HIGH_SINGLE,
  elided:
    /^(?:tis|twas|twere|twill|twould|tisn|em|til|till|n|cause|cuz|cos|bout|round|neath|nuff|scuse|ere|tude)\b/i,
};
const german: Marks = {
  double: ['„', '“'],
  nested: ['‚', '‘'],
  single: ['‚', '‘'],
  elided: /^(?:s|n|ne|nen|nem|ner|nes|rein|raus|rauf|rum|ran|runter|rüber)(?![\p{L}\p{N}])/iu,
};
const french: Marks = {
  double: [`«${NARROW}`, `${NARROW}»`],
  nested: HIGH,
  single: HIGH_SINGLE,
  spaces: { inside: NARROW, beforeSign: NARROW, beforeColon: NO_BREAK },
};
const spanish: Marks = { double: ANGLES, nested: HIGH, single: HIGH_SINGLE };
const italian: Marks = {
  ...spanish,
  elided: /^(?:sto|sta|ste|sti|na|ndrangheta)\b/i,
};
const highMarks: Marks = { double: HIGH, nested: HIGH_SINGLE, single: HIGH_SINGLE };

/**
 * Marks by language, and by region where that differs, as the Unicode CLDR has them (`delimiters`); the spaces of
 * French are those of the Imprimerie nationale, in Canada those of the Office québécois de la langue française.
 */
const LANGUAGES: Readonly<Record<string, Marks>> = {
  en: english,
  de: german,
  'de-ch': { ...german, double: ANGLES, nested: ['‹', '›'], single: ['‹', '›'] },
  'de-li': { ...german, double: ANGLES, nested: ['‹', '›'], single: ['‹', '›'] },
  fr: french,
  'fr-ca': {
    ...french,
    double: [`«${NO_BREAK}`, `${NO_BREAK}»`],
    spaces: { inside: NO_BREAK, beforeSign: NO_BREAK, beforeColon: NO_BREAK },
  },
  es: spanish,
  'es-es': spanish,
  'es-gq': spanish,
  it: italian,
  pt: highMarks,
  'pt-pt': spanish,
};

/** The marks of a language (BCP 47 tag); `undefined` where they are not known: its texts stay as they were typed. */
export function marksOf(lang: string): Marks | undefined {
  const [language = '', ...more] = lang.toLowerCase().split('-');
  const region = more.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
  if (language === 'es' && region && !LANGUAGES[`es-${region}`]) return highMarks; // Latin America
  return (region && LANGUAGES[`${language}-${region}`]) || LANGUAGES[language];
}
