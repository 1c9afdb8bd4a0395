/** The way from the front page to a page, for readers and for search engines. */
import type { Post } from '../content/types';
import { formatMonthInYear } from '../dates';
import { site } from '../site';
import { strings } from '../strings';
import { monthPath, newsPath, yearPath } from '../urls';

export interface Crumb {
  readonly title: string;
  /** Root-relative. */
  readonly path: string;
}

/** The front page. */
export const homeCrumb = (lang: string = site.language): Crumb => ({ title: strings(lang).home, path: '/' });

/** Home, news, year and month of a post; the post itself is left out. */
export function postCrumbs(post: Post): Crumb[] {
  const [year = '', month = ''] = post.date.day.split('-');
  return [
    homeCrumb(post.lang),
    { title: strings(post.lang).news, path: newsPath() },
    { title: year, path: yearPath(year) },
    { title: formatMonthInYear(`${year}-${month}`, post.lang), path: monthPath(year, month) },
  ];
}
