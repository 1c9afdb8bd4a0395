/** Posts that are about the same things, by their topics and by the words of their titles, summaries and headings. */
import type { Post } from '../content/types';
import { originalOf } from './translations';

/** A shared topic says more than a shared word. */
const TOPIC_WEIGHT = 3;
/** What any shared topic weighs at least, and two rare words together; one shared word is chance. */
const MIN_SCORE = 1;
/** Words shorter than this are mostly grammar. */
const MIN_WORD = 4;

interface Feature {
  /** How much sharing it says: rare features say more. */
  readonly weight: number;
  /** Positions, in the list of posts, of those that have it. */
  readonly posts: readonly number[];
}

interface Index {
  readonly positions: ReadonlyMap<string, number>;
  readonly features: ReadonlyMap<string, Feature>;
}

/**
 * Posts related to one, best first. What few posts share counts for more than what many do; equals go by nearness in
 * time. Archived and superseded posts are left out, and so are posts that share no topic and fewer than two words, and the post itself in
 * other languages.
 */
export function relatedPosts(post: Post, posts: readonly Post[], limit = 3): Post[] {
  const { positions, features } = indexOf(posts);
  const self = positions.get(post.path);
  const scores = new Map<number, number>();
  for (const name of featuresOf(post)) {
    const feature = features.get(name);
    if (!feature) continue;
    for (const position of feature.posts) scores.set(position, (scores.get(position) ?? 0) + feature.weight);
  }
  const related: { other: Post; score: number; distance: number }[] = [];
  for (const [position, score] of scores) {
    const other = posts[position];
    if (!other || position === self || score < MIN_SCORE || originalOf(post) === originalOf(other)) continue;
    related.push({ other, score, distance: Math.abs(other.date.instant - post.date.instant) });
  }
  return related
    .sort((a, b) => b.score - a.score || a.distance - b.distance || (a.other.path < b.other.path ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other);
}

/** Made once per list of posts: a build asks for every post of the same list, and the sum would be quadratic. */
const indexes = new WeakMap<readonly Post[], Index>();

function indexOf(posts: readonly Post[]): Index {
  const known = indexes.get(posts);
  if (known) return known;
  const members = new Map<string, number[]>();
  posts.forEach((post, position) => {
    if (post.isArchived || post.superseded_by) return;
    for (const name of featuresOf(post)) {
      const list = members.get(name);
      if (list) list.push(position);
      else members.set(name, [position]);
    }
  });
  const features = new Map<string, Feature>();
  for (const [name, list] of members) {
    const isTopic = name.startsWith('#');
    // A word that one post in ten has is a word of the publication, not of a subject.
    if (!isTopic && list.length > Math.max(3, posts.length / 10)) continue;
    const rarity = 1 / Math.log2(1 + list.length);
    features.set(name, {
      weight: isTopic ? Math.max(MIN_SCORE, TOPIC_WEIGHT * rarity) : rarity,
      posts: list,
    });
  }
  const index = { positions: new Map(posts.map((post, position) => [post.path, position])), features };
  indexes.set(posts, index);
  return index;
}

/** `#topic` for topics, folded words for the rest; each once. */
function featuresOf(post: Post): Set<string> {
  const text = [post.title, post.summary ?? '', ...post.outline.headings.map((heading) => heading.text)].join(
    ' ',
  );
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= MIN_WORD);
  return new Set([...post.topics.map((topic) => `#${topic}`), ...words]);
}
