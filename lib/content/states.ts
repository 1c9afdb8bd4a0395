/** Draft, scheduled, published, archived: decided here and nowhere else. */
import type { ContentDate } from '../parse-date';
import type { Alert } from '../settings/settings';
import type { Facts } from './document';
import type { PostFrontMatter } from './schema';
import type { Post } from './types';

/** The state of a post at a moment in milliseconds. */
export function stateOf(
  post: PostFrontMatter,
  now: number,
): Pick<Post, 'isArchived' | 'preview' | 'publishedFrom'> {
  const publishedFrom = post.publish_at ?? post.date;
  const scheduled = publishedFrom.instant > now;
  return {
    publishedFrom,
    isArchived: post.archived !== undefined && post.archived.instant <= now,
    preview: post.draft ? 'draft' : scheduled ? 'scheduled' : undefined,
  };
}

/**
 * The next moment at which a post is published or archived by itself, or the notice on every page ends, RFC 3339; `undefined`
 * where none is due.
 */
export function nextChange(documents: readonly Facts[], now: number, alert?: Alert): string | undefined {
  const due: ContentDate[] = alert?.until && alert.until.instant > now ? [alert.until] : [];
  for (const document of documents) {
    if (document.kind !== 'post' || !document.data || document.data.draft) continue;
    const { publish_at, date, archived } = document.data;
    for (const moment of [publish_at ?? date, archived]) if (moment && moment.instant > now) due.push(moment);
  }
  return due.sort((a, b) => a.instant - b.instant)[0]?.iso;
}
