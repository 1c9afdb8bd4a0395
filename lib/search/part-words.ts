/**
 * Words of scripts that put no space between them. Pagefind parts words at spaces, so the copy of a page that it indexes and
 * what a reader types are parted in the same way; what is shown has the added spaces taken out again.
 */

const SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** Letters of these scripts with their own punctuation. */
const RUN = new RegExp(`[${SCRIPTS}\\u3001-\\u303f\\u30fb-\\u30ff\\uff00-\\uffef]+`, 'gu');
const HAS_LETTER = new RegExp(`[${SCRIPTS}]`, 'u');
const SPACE = new RegExp(
  `(?<=[${SCRIPTS}\\u3001-\\u303f\\u30fb-\\u30ff\\uff00-\\uffef](?:</mark>)?) (?=(?:<mark>)?[${SCRIPTS}\\u3001-\\u303f\\u30fb-\\u30ff\\uff00-\\uffef])`,
  'gu',
);

let segmenter: Intl.Segmenter | undefined;

/** A text with a space between the words of scripts that have none (`重要なこと` → `重要 な こと`); any other text as it is. */
export function partWords(text: string): string {
  if (!HAS_LETTER.test(text) || !('Segmenter' in Intl)) return text;
  // One locale for index and reader: the dictionaries of a segmenter go by script.
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words = (run: string) =>
    Array.from(segmenter?.segment(run) ?? [], ({ segment }) => segment).join(' ');
  return text.replace(RUN, (run) => ` ${words(run)} `).replace(/ {2,}/g, ' ');
}

/** The same for the text of a page; its tags stay as they are. */
export const partWordsOfHtml = (html: string): string =>
  HAS_LETTER.test(html) ? html.replace(/(?<=>)[^<>]+(?=<)/g, partWords) : html;

/** A text, or an excerpt with its marks, without the spaces that were added. */
export const joinWords = (text: string): string => text.replace(SPACE, '');
