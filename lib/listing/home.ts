/** What the front page shows. */
import type { Post, Topic } from '../content/types';

export interface FrontPage {
  /** The newest post. */
  readonly lead?: Post;
  /** The posts after it. */
  readonly latest: readonly Post[];
  /** Posts that editors chose for a topic (`featured` of topics), newest first. */
  readonly featured: readonly Post[];
  /** The newest posts with sound or pictures that are not shown above. */
  readonly media: readonly Post[];
}

/**
 * Lays out the front page; archived and superseded posts are kept off it, and no post stands there twice.
 *
 * @param events how many it tells of: each takes the line of one of the latest posts, so that the page stays as light as it is
 */
export function frontPage(
  posts: readonly Post[],
  topics: readonly Pick<Topic, 'featured'>[],
  events = 0,
  size = { latest: 6, featured: 3, media: 3 },
): FrontPage {
  const current = posts.filter((post) => !post.isArchived && !post.superseded_by);
  const [lead, ...rest] = current;
  const latest = rest.slice(0, size.latest - events);
  const shown = new Set([lead, ...latest]);
  const chosen = new Set(topics.flatMap((topic) => topic.featured));
  const featured = current
    .filter((post) => chosen.has(post.path) && !shown.has(post))
    .slice(0, size.featured);
  for (const post of featured) shown.add(post);
  const media = current
    .filter((post) => post.outline.media.length > 0 && !shown.has(post))
    .slice(0, size.media);
  return { lead, latest, featured, media };
}
