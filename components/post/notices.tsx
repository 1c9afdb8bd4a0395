import type { Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { interfaceLanguage, languageAttributes } from '@/lib/interface-language';
import { ageInYears } from '@/lib/post-facts';
import { site } from '@/lib/site';
import { counted, wordsOf } from '@/lib/words';

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
  /** What replaces the post, with the language of its title where it is known. */
  successor?: { title: string; path: string; lang?: string };
}) {
  const lang = interfaceLanguage(post.lang);
  const words = wordsOf(lang).post;
  const age = ageInYears(post, now);
  return (
    <>
      {post.preview && (
        <p className="notice notice-preview" role="note">
          {post.preview === 'draft' ? words.draft : words.scheduled(formatDay(post.publishedFrom.day, lang))}
        </p>
      )}
      {post.superseded_by && (
        <p className="notice" role="note">
          <strong>{words.superseded}.</strong> {words.supersededBy}{' '}
          <a
            href={post.superseded_by}
            {...(successor && languageAttributes(successor.lang ?? site.language, lang))}
          >
            {successor?.title ?? post.superseded_by}
          </a>
        </p>
      )}
      {post.isArchived && post.archived ? (
        <p className="notice" role="note">
          <strong>{words.archived}.</strong> {words.archivedSince(formatDay(post.archived.day, lang))}
        </p>
      ) : (
        age >= OLD &&
        !post.superseded_by && (
          <p className="notice" role="note">
            {counted(words.aged, age, lang)}
          </p>
        )
      )}
    </>
  );
}
