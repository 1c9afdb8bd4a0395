/** What the source had and the result lacks. */
import type { Explained } from '../notice';
import { comparableAddress } from './comparable-address';
import { type Facts, factKinds, wordsOf } from './facts';

export type Losses = Partial<Record<keyof Facts, readonly string[]>>;

/** What the two sides of a comparison have in common. */
export interface Ground {
  readonly explained: readonly Explained[];
  /** The old site. */
  readonly origin: string;
  /** The new address of a page of the old site, where it has moved. */
  newAddress(address: string): string | undefined;
}

/** Losses by kind, each thing as often as it is missing. Changes that explain themselves are no losses. */
export function lossesBetween(source: Facts, result: Facts, ground: Ground): Losses {
  const { explained, origin } = ground;
  const losses: Losses = {};
  const settled = settledLinks(ground);
  const before: Facts = { ...source, links: source.links.map(settled) };
  const after: Facts = { ...result, links: result.links.map(settled) };
  const linked = new Set(after.links);
  const allowed: Record<keyof Facts, string[]> = {
    words: explained.flatMap(({ text }) => wordsOf(text ?? '')),
    links: explained.flatMap(({ links }) =>
      (links ?? []).map((link) => settled(comparableAddress(link, origin))),
    ),
    images: [],
    embeds: explained.flatMap(({ embeds }) =>
      (embeds ?? []).map((embed) => comparableAddress(embed, origin)),
    ),
    audio: explained
      .flatMap(({ audio }) => (audio ?? []).map((file) => comparableAddress(file, origin)))
      .filter((file) => linked.has(settled(file))),
    headings: explained
      .flatMap(({ headings }) => headings ?? [])
      .map((heading) => wordsOf(heading).join(' ')),
    cells: explained.flatMap(({ cells }) => cells ?? []).map((cell) => wordsOf(cell).join(' ')),
    breaks: [],
    items: explained.flatMap(({ items }) => items ?? []),
    // Words that left the body took their emphasis along.
    emphasis: explained.flatMap(({ text }) =>
      wordsOf(text ?? '').flatMap((word) => [`strong ${word}`, `em ${word}`]),
    ),
  };
  const excusedImages = explained.flatMap(({ images }) =>
    (images ?? []).map((image) => comparableAddress(image, origin).replace(/^http:/, 'https:')),
  );
  for (const kind of factKinds) {
    let lost = without(without(before[kind], after[kind]), allowed[kind]);
    if (kind === 'images') lost = lost.filter((image) => !excusedImages.includes(image.split(' ')[0] ?? ''));
    if (lost.length > 0) losses[kind] = lost;
  }
  return losses;
}

/** A link as it stands in the new page: at the address that it was given there, else at that of the page that moved. */
function settledLinks({ explained, origin, newAddress }: Ground): (link: string) => string {
  const became = new Map(
    explained.flatMap(({ became: pairs }) =>
      (pairs ?? []).map(([from, to]): [string, string] => [
        comparableAddress(from, origin),
        comparableAddress(to, origin),
      ]),
    ),
  );
  return (link) => {
    const given = became.get(link) ?? link;
    const moved = newAddress(given);
    return moved === undefined ? given : comparableAddress(moved, origin);
  };
}

/** `items` less `others`, counting repeats. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of others) left.set(item, (left.get(item) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
}
