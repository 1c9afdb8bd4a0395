import type { Change } from './compare-sites.ts';

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
}

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

/** `2 added, 1 changed, 0 removed`. */
export function countChanges(changes: readonly Change[]): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`;
}
