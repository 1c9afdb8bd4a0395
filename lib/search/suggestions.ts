import type { SearchEntry } from './search-entry';
import { termsOf } from './terms';

/** A page that is offered while its name is typed: its title, its address, what it is, and its other names. */
export type Suggestion = readonly [title: string, path: string, kind: string, names?: string];

/** Characters that all suggestions have together: some 8 KB over the wire. */
const MOST = 20_000;

/**
 * What is offered of a site: everything that is called by a name first, then the newest posts, as far as there is room.
 *
 * @param address how browsers know a path
 */
export function suggestionsOf(
  entries: readonly SearchEntry[],
  address: (path: string) => string,
): Suggestion[] {
  const named = entries.filter(({ day }) => day === undefined);
  const posts = entries.filter(({ day, isArchived }) => day !== undefined && !isArchived);
  let length = 0;
  return [...named, ...posts]
    .map(({ title, path, kind, names }): Suggestion => {
      const other = names.filter((name) => name.toLowerCase() !== title.toLowerCase()).join(', ');
      return other ? [title, address(path), kind, other] : [title, address(path), kind];
    })
    .filter((suggestion) => {
      length += JSON.stringify(suggestion).length;
      return length <= MOST;
    });
}

/** Suggestions of which every typed word begins a word, those whose name begins so first. */
export function suggest(typed: string, all: readonly Suggestion[], count: number): Suggestion[] {
  const asked = termsOf(typed, true).map(({ text }) => text);
  if (asked.length === 0) return [];
  const scored = all.flatMap((suggestion) => {
    const [title, , , names = ''] = suggestion;
    const words = termsOf(title).map(({ text }) => text);
    const other = termsOf(names).map(({ text }) => text);
    const begins = (list: readonly string[]) =>
      asked.every((term) => list.some((word) => word.startsWith(term)));
    if (begins(words)) return [{ suggestion, score: words[0]?.startsWith(asked[0] ?? '') ? 0 : 1 }];
    return begins([...words, ...other]) ? [{ suggestion, score: 2 }] : [];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ suggestion }) => suggestion);
}
