/** Counting posts: per topic, author, year and month. */
import type { Post } from '../content/types';

/** How many posts each key has; keys in the order in which they first occur. */
export function tally(
  posts: readonly Post[],
  keysOf: (post: Post) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const key of keysOf(post)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The `limit` items with the most posts, in the order in which they are given. */
export function mostUsed<T extends { readonly id: string }>(
  items: readonly T[],
  counts: ReadonlyMap<string, number>,
  limit: number,
): T[] {
  const byCount = [...items].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const chosen = new Set(byCount.slice(0, limit));
  return items.filter((item) => chosen.has(item));
}

export interface Period {
  /** `2015` or `2015-07`. */
  readonly key: string;
  readonly count: number;
}

/** The years in which posts were published, newest first. */
export const years = (posts: readonly Post[]): Period[] => periods(posts, 4);

/** The months (`2015-07`) in which posts were published, newest first. */
export const months = (posts: readonly Post[]): Period[] => periods(posts, 7);

function periods(posts: readonly Post[], length: number): Period[] {
  const counts = tally(posts, (post) => [post.date.day.slice(0, length)]);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => (a.key < b.key ? 1 : -1));
}

/** The months of a year in which posts were published, January first. */
export const monthsOf = (posts: readonly Post[], year: string): Period[] =>
  months(posts)
    .filter((month) => month.key.startsWith(`${year}-`))
    .reverse();
