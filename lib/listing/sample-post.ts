/** Posts for tests of lists. */
import { EMPTY_OUTLINE } from '../content/outline';
import type { Post } from '../content/types';
import { parseDate } from '../parse-date';
import { postPath } from '../urls';

/** A plain post of a day, with what a test says of it. */
export function samplePost(day: string, slug: string, given: Partial<Post> = {}): Post {
  const date = parseDate(day);
  if (typeof date === 'string') throw new Error(date);
  return {
    kind: 'post',
    file: `content/posts/${day.slice(0, 4)}/${slug}.mdx`,
    body: '',
    outline: EMPTY_OUTLINE,
    title: slug,
    slug,
    path: postPath(day, slug),
    date,
    publishedFrom: date,
    authors: [],
    topics: [],
    corrections: [],
    aliases: [],
    lang: 'en',
    draft: false,
    isArchived: false,
    ...given,
  };
}
