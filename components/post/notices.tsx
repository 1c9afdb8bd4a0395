import type { Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { ageInYears } from '@/lib/post-facts';
import { strings } from '@/lib/strings';

/** Posts older than this many whole years say so. */
const OLD = 5;

/** What a reader must know before reading: preview, archived, replaced, or old. A replaced post need not say that it is old. */
export function Notices({
  post,
  now,
  successor,
}: {
  post: Post;
  now: number;
  successor?: { title: string; path: string };
}) {
  const words = strings(post.lang);
  const age = ageInYears(post, now);
  return (
    <>
      {post.preview && (
        <p className="notice notice-preview" role="note">
          {post.preview === 'draft'
            ? words.draft
            : words.scheduled(formatDay(post.publishedFrom.day, post.lang))}
        </p>
      )}
      {post.superseded_by && (
        <p className="notice" role="note">
          <strong>{words.superseded}.</strong> {words.supersededBy}{' '}
          <a href={post.superseded_by}>{successor?.title ?? post.superseded_by}</a>
        </p>
      )}
      {post.isArchived && post.archived ? (
        <p className="notice" role="note">
          <strong>{words.archived}.</strong> {words.archivedSince(formatDay(post.archived.day, post.lang))}
        </p>
      ) : (
        age >= OLD &&
        !post.superseded_by && (
          <p className="notice" role="note">
            {words.aged(age)}
          </p>
        )
      )}
    </>
  );
}
