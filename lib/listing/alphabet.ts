/** An A–Z index: items under the letters they begin with, cut into pages where there are many. */
import { intlLocale } from '../interface-language';
import { wordsOf } from '../words';
import { type PageOf, pageOf } from './paging';

export interface Letter<T> {
  /** `A` … `Z`, or `#` for what begins with anything else. */
  readonly letter: string;
  readonly items: readonly T[];
}

/**
 * Groups items by the first letter of their name, accents aside (`Élan` is under E, `Ñandú` under N, but under Ñ in
 * Spanish). Letters are in the order of the language, `#` is last; within a letter names are sorted as a reader expects.
 * Letters without items are left out.
 *
 * @param lang BCP 47 tag of the interface
 */
export function alphabetical<T>(items: readonly T[], nameOf: (item: T) => string, lang: string): Letter<T>[] {
  const collator = new Intl.Collator(intlLocale(lang), { numeric: true });
  const letterOf = letterFinder(lang);
  const letters = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(item));
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  const order = `${wordsOf(lang).text.alphabet}#`;
  return [...letters]
    .map(([letter, members]) => ({ letter, items: members }))
    .sort((a, b) => order.indexOf(a.letter) - order.indexOf(b.letter));
}

/** One page of an A–Z index. */
export interface AlphabetPage<T> {
  /** The items of the page, in order, with the number of pages and of all items. */
  readonly list: PageOf<T>;
  /** The same items under their letters; a letter that fills more than the page goes on on the next. */
  readonly letters: readonly Letter<T>[];
  /** Every letter of the whole index, with the number of the page on which it begins. */
  readonly beginnings: readonly { readonly letter: string; readonly page: number }[];
}

/** One page of an A–Z index; `undefined` where it has no such page. `page` counts from 1 and may come from an address. */
export function alphabetPage<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  page: number | string,
  size: number,
  lang: string,
): AlphabetPage<T> | undefined {
  const all = alphabetical(items, nameOf, lang);
  const list = pageOf(
    all.flatMap((letter) => letter.items),
    page,
    size,
  );
  if (!list) return undefined;
  let before = 0;
  const beginnings = all.map(({ letter, items: members }) => {
    const start = Math.floor(before / size) + 1;
    before += members.length;
    return { letter, page: start };
  });
  return { list, letters: alphabetical(list.items, nameOf, lang), beginnings };
}

/** The letter of a name: the last of the alphabet that does not come after its first character, as the language sorts. */
function letterFinder(lang: string): (name: string) => string {
  const collator = new Intl.Collator(intlLocale(lang), { sensitivity: 'base' });
  const alphabet = [...wordsOf(lang).text.alphabet];
  return (name) => {
    const [first = ''] = name.trim().normalize('NFC');
    if (!/\p{Script=Latin}/u.test(first)) return '#';
    return alphabet.findLast((letter) => collator.compare(letter, first) <= 0) ?? '#';
  };
}
