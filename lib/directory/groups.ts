/** How the list of a directory is divided: by topic where it is long, with what is archived at its end. */
import type { Topic } from '../content/types';
import type { DirectoryEntry } from '../kinds/directory';

export interface Group<E> {
  /** Missing for entries without a topic. */
  readonly topic?: Topic;
  readonly entries: readonly E[];
}

/** Entries that are still kept up to date. */
export const current = <E extends DirectoryEntry>(entries: readonly E[]): E[] =>
  entries.filter(({ isArchived }) => !isArchived);

/** Entries that are kept only for the record. */
export const archived = <E extends DirectoryEntry>(entries: readonly E[]): E[] =>
  entries.filter(({ isArchived }) => isArchived);

/** Entries that are in no other one: a guide inside a guide is listed there. */
export const outermost = <E extends DirectoryEntry>(entries: readonly E[]): E[] =>
  entries.filter(({ path }) => !entries.some((other) => other.path !== path && path.startsWith(other.path)));

/**
 * The entries by topic, each once: below the one of its topics that most of the entries have, so that groups are few.
 * Topics keep their order; entries without one come last.
 */
export function byTopic<E extends DirectoryEntry>(
  entries: readonly E[],
  topics: readonly Topic[],
): readonly Group<E>[] {
  const counts = new Map<string, number>();
  for (const id of entries.flatMap((entry) => entry.topics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const placed = entries.map((entry) => ({ entry, place: mostShared(entry.topics, counts) }));
  return [...topics, undefined].flatMap((topic) => {
    const group = placed.flatMap(({ entry, place }) => (place === topic?.id ? [entry] : []));
    return group.length > 0 ? [{ topic, entries: group }] : [];
  });
}

/** The topic with the most entries; of equals, the one that the author named first. */
const mostShared = (ids: readonly string[], counts: ReadonlyMap<string, number>): string | undefined =>
  ids.reduce<string | undefined>(
    (best, id) => (best !== undefined && (counts.get(best) ?? 0) >= (counts.get(id) ?? 0) ? best : id),
    undefined,
  );
