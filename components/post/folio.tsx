import type { Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { kindOf, lengthOf } from '@/lib/post-facts';
import { strings } from '@/lib/strings';

/** The line above every title of a post: what it is, when it appeared, how long it is. */
export function Folio({ post, lang = post.lang }: { post: Post; lang?: string }) {
  const words = strings(lang);
  const length = lengthOf(post);
  return (
    <p className="folio">
      <span className={post.outline.media.length > 0 ? 'folio-media' : 'folio-kind'}>
        {words.kinds[kindOf(post)]}
      </span>
      {' · '}
      <time dateTime={post.date.iso}>{formatDay(post.date.day, lang)}</time>
      {length && (
        <>
          {' · '}
          <span>{words.length(length)}</span>
        </>
      )}
      {post.isArchived && (
        <>
          {' · '}
          <span className="folio-archived">{words.archived}</span>
        </>
      )}
    </p>
  );
}
