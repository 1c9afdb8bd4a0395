import type { Post } from '../content/types';

/** The address of the original of a text: its own, where it translates nothing. */
export const originalOf = ({ translation_of, path }: Pick<Post, 'translation_of' | 'path'>): string =>
  translation_of ?? path;

/**
 * The same text in other languages: the original first, then its translations by their language tags. A translation names the original
 * alone, so that all of them are known from one line in each.
 */
export function translationsOf(post: Post, posts: readonly Post[]): Post[] {
  const group = groupsOf(posts).get(originalOf(post)) ?? [];
  return group.filter(({ path }) => path !== post.path);
}

/** Made once per list of posts: a build asks for every post of the same list. */
const groups = new WeakMap<readonly Post[], ReadonlyMap<string, readonly Post[]>>();

/** Texts that are there in several languages, by the address of the original. */
function groupsOf(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const known = groups.get(posts);
  if (known) return known;
  const byPath = new Map(posts.map((post) => [post.path, post]));
  const made = new Map<string, Post[]>();
  for (const post of posts.toSorted((a, b) => (a.lang < b.lang ? -1 : 1))) {
    const original = byPath.get(post.translation_of ?? '');
    if (!original) continue;
    const group = made.get(original.path) ?? [original];
    made.set(original.path, [...group, post]);
  }
  groups.set(posts, made);
  return made;
}
