import type { Change } from './compare-sites.ts';
import { wordsText } from './count-words.ts';

/** How many pages are shown in pictures. */
const MAX_PICTURES = 10;

export interface Picture {
  /** Paths from the folder of the preview; missing where the page did not exist then. */
  readonly before?: string;
  readonly after?: string;
}

/** A comparison of two builds, ready to be shown. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** By address. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The address of the published site, where it has one: for links to pages as they are now. */
  readonly published?: string;
}

/** What people changed, and what changed because of it. */
export const ownChanges = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ kind }) => kind !== 'around');
export const changesAround = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ kind }) => kind === 'around');

/** Chooses the pages for pictures: the first of the list that still exist. */
export function choosePictures(changes: readonly Change[]): Map<string, Picture> {
  const shown = changes.filter(({ kind }) => kind !== 'removed').slice(0, MAX_PICTURES);
  return new Map(
    shown.map(({ kind, path }, at) => {
      const number = String(at + 1).padStart(2, '0');
      const after = `pictures/${number}-after.jpg`;
      return [path, kind === 'added' ? { after } : { before: `pictures/${number}-before.jpg`, after }];
    }),
  );
}

/** `2 added, 1 moved, 1 changed, 0 removed; 14 only in lists and neighbours`. */
export function countChanges(changes: readonly Change[]): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const [moved, around] = [count('moved'), count('around')];
  const parts = [
    `${count('added')} added`,
    ...(moved > 0 ? [`${moved} moved`] : []),
    `${count('changed')} changed`,
    `${count('removed')} removed`,
  ];
  return `${parts.join(', ')}${around > 0 ? `; ${around} only in lists and neighbours` : ''}`;
}

/** What is different about a page, in a few words. */
export function whatChanged({ kind, words, from }: Change): string {
  if (kind === 'around') return 'only lists and neighbours';
  if (kind === 'moved') return `from ${from}; ${wordsText(words)}`;
  if (kind === 'changed' && words.added + words.removed === 0)
    return 'the same words; media, links, marks or dates';
  return wordsText(words);
}

/** Where a page can be read as it is published now; undefined for one that is new. */
export const publishedAddress = (
  { kind, path, from }: Change,
  published: string | undefined,
): string | undefined =>
  published === undefined || kind === 'added' ? undefined : `${published}${encodeURI(from ?? path)}`;
