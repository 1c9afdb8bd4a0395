import type { Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { interfaceLanguage } from '@/lib/interface-language';
import { lengthText } from '@/lib/length-text';
import { kindOf, lengthOf } from '@/lib/post-facts';
import { wordsOf } from '@/lib/words';

/** The line above every title of a post: what it is, when it appeared, how long it is. The style sets the dots. */
export async function Folio({ post }: { post: Post }) {
  const lang = interfaceLanguage(post.lang);
  const words = wordsOf(lang);
  const length = await lengthOf(post);
  return (
    <p className="folio">
      <b className={post.outline.media.length > 0 ? 'accent' : undefined}>{words.kinds[kindOf(post)]}</b>{' '}
      <time dateTime={post.date.day}>{formatDay(post.date.day, lang)}</time>{' '}
      {length && <span>{lengthText(length, lang)}</span>}{' '}
      {post.isArchived && <span className="archived">{words.post.archived}</span>}
    </p>
  );
}
