/** Holds a page of the old site, as Hugo rendered it, against the new one. */
import type { Notice } from '../notice';
import { comparableAddress } from '../proof/comparable-address';
import { factsOf, factsOfHtml, wordsOf } from '../proof/facts';
import { shownByHugo } from './shown-by-hugo';

export interface Pair {
  /** The text of the old page as Hugo rendered it, and of the new page. */
  readonly before: string;
  readonly after: string;
  /** Formulas of the new page in TeX, which Hugo shows as it is written. */
  readonly formulas: readonly string[];
  /** What the editor was told of the post already. */
  readonly notices: readonly Notice[];
  readonly origin: string;
  /** An address of the old page as it is on the new site. */
  newAddress(address: string): string;
}

const KINDS = { words: 'words', links: 'links', images: 'pictures' } as const;

/** What Hugo showed and the new page lacks, and nobody was told: words, links and pictures, each thing once. */
export function differences({ before, after, formulas, notices, origin, newAddress }: Pair): Notice[] {
  // An older Hugo shows the mark of an alert, which is no word of its author.
  const old = factsOf(shownByHugo(before.replace(/\[![A-Za-z]+\][+-]?/g, '')), origin);
  const now = factsOfHtml(after, origin);
  const told = notices.map(({ message }) => message).join(' ');
  const toldWords = new Set(wordsOf(told));
  const attributes = [...after.matchAll(/\s[\w-]+="([^"]*)"/g)].map(([, value = '']) => value);
  const there = new Set([...now.words, ...wordsOf([...attributes, ...formulas].join(' '))]);
  const same = (address: string): string => comparableAddress(newAddress(address), origin);
  const addresses = new Set([
    ...[...now.links, ...now.embeds, ...now.audio].map(same),
    ...now.images.map((image) => same(addressOf(image))),
    ...attributes.filter((value) => /^(?:https?:|\/)/.test(value)).map(same),
  ]);
  const isTold = (address: string): boolean =>
    [address, decodeURI(new URL(address, `${origin}/`).pathname)].some(
      (text) => text.length > 1 && told.includes(text),
    );
  const missing = {
    words: old.words.filter((word) => !there.has(word) && !toldWords.has(word)),
    links: old.links.filter((link) => !isPlace(link, origin) && !addresses.has(same(link)) && !isTold(link)),
    images: old.images.map(addressOf).filter((image) => !addresses.has(same(image)) && !isTold(image)),
  };
  return (['words', 'links', 'images'] as const).flatMap((kind) => {
    const items = [...new Set(missing[kind])];
    if (items.length === 0) return [];
    const named = items.slice(0, 12).map((item) => `“${item}”`);
    return [
      {
        level: 'loss' as const,
        rule: `hugo-${kind}`,
        line: 1,
        message: `Hugo shows ${KINDS[kind]} that the new page does not have: ${named.join(', ')}${items.length > 12 ? ` and ${items.length - 12} more` : ''}.`,
      },
    ];
  });
}

const addressOf = (image: string): string => image.split(' ')[0] ?? '';

/** Whether a link leads to a place on its own page: headings and footnotes are proven by themselves. */
const isPlace = (link: string, origin: string): boolean =>
  link.startsWith('#') || link.startsWith(`${origin}#`);
