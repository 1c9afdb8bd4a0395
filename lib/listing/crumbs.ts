/** The way from the front page to a page, for readers and for search engines. */
import type { Post } from '../content/types';
import { formatMonthInYear } from '../dates';
import { interfaceLanguage } from '../interface-language';
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

/** Home, news, year and month of a post, in the language of the interface beside it; the post itself is left out. */
export function postCrumbs(post: Post): Crumb[] {
  const lang = interfaceLanguage(post.lang);
  const [year = '', month = ''] = post.date.day.split('-');
  return [
    homeCrumb(lang),
    { title: strings(lang).news, path: newsPath() },
    { title: year, path: yearPath(year) },
    { title: formatMonthInYear(`${year}-${month}`, lang), path: monthPath(year, month) },
  ];
}
