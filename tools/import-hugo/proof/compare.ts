/** What the source had and the result lacks. */
import type { Explained } from '../notice';
import { comparableAddress } from './comparable-address';
import { type Facts, factKinds, wordsOf } from './facts';

export type Losses = Partial<Record<keyof Facts, readonly string[]>>;

/** Losses by kind, each thing as often as it is missing. Changes that explain themselves are no losses. */
export function lossesBetween(
  source: Facts,
  result: Facts,
  explained: readonly Explained[],
  origin: string,
): Losses {
  const losses: Losses = {};
  const allowed: Record<keyof Facts, string[]> = {
    words: explained.flatMap(({ text }) => wordsOf(text ?? '')),
    links: explained.flatMap(({ links }) => (links ?? []).map((link) => comparableAddress(link, origin))),
    images: [],
    embeds: explained.flatMap(({ embeds }) =>
      (embeds ?? []).map((embed) => comparableAddress(embed, origin)),
    ),
    audio: [],
    headings: explained
      .flatMap(({ headings }) => headings ?? [])
      .map((heading) => wordsOf(heading).join(' ')),
    cells: explained.flatMap(({ cells }) => cells ?? []).map((cell) => wordsOf(cell).join(' ')),
  };
  const excusedImages = explained.flatMap(({ images }) =>
    (images ?? []).map((image) => comparableAddress(image, origin).replace(/^http:/, 'https:')),
  );
  for (const kind of factKinds) {
    let lost = without(without(source[kind], result[kind]), allowed[kind]);
    if (kind === 'images') lost = lost.filter((image) => !excusedImages.includes(image.split(' ')[0] ?? ''));
    if (lost.length > 0) losses[kind] = lost;
  }
  return losses;
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
