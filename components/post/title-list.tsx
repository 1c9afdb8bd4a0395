import type { Post } from '@/lib/content/types';
import { formatDayInYear } from '@/lib/dates';
import { languageAttributes } from '@/lib/interface-language';
import { kindOf } from '@/lib/post-facts';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

/** Posts as one line each, day and title, for lists in which the year is known. What can be heard or seen says so. */
export function TitleList({ posts }: { posts: readonly Post[] }) {
  return (
    <ul className="titles">
      {posts.map((post) => (
        <li key={post.path}>
          <time className="count" dateTime={post.date.day}>
            {formatDayInYear(post.date.day, site.language)}
          </time>{' '}
          <span>
            <a
              href={post.path}
              lang={post.lang === site.language ? undefined : post.lang}
              dir={languageAttributes(post.lang, site.language).dir}
            >
              {post.title}
            </a>
            {post.outline.media.length > 0 && (
              <>
                {' '}
                <b className="folio accent">{wordsOf(site.language).kinds[kindOf(post)]}</b>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
