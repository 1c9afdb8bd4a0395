/** The way from the front page to a page, for readers and for search engines. */

import { capitalized } from '../capitalized';
import type { Post } from '../content/types';
import { formatMonthInYear } from '../dates';
import type { GuidePlace } from '../guides/place';
import { interfaceLanguage } from '../interface-language';
import { type Directory, kinds } from '../kinds';
import { site } from '../site';
import { authorsPath, directoryPath, eventsPath, monthPath, newsPath, topicsPath, yearPath } from '../urls';
import { wordsOf } from '../words';
import { listTitle } from './list-title';

export interface Crumb {
  readonly title: string;
  /** Root-relative. */
  readonly path: string;
}

/** The front page. */
export const homeCrumb = (lang: string = site.language): Crumb => ({
  title: wordsOf(lang).frame.home,
  path: '/',
});

/** The lists of everything, of topics and of authors. */
export const newsCrumb = (lang: string = site.language): Crumb => ({
  title: wordsOf(lang).lists.news,
  path: newsPath(),
});
export const topicsCrumb = (): Crumb => ({ title: wordsOf(site.language).lists.topics, path: topicsPath() });
export const authorsCrumb = (): Crumb => ({
  title: wordsOf(site.language).lists.authors,
  path: authorsPath(),
});

/** Home and the list of events. */
export const eventCrumbs = (lang: string = site.language): Crumb[] => [
  homeCrumb(lang),
  { title: listTitle('event', lang), path: eventsPath() },
];

/** Home and the list of a directory. */
export const directoryCrumbs = (
  { kind, folder }: Pick<Directory, 'kind' | 'folder'>,
  lang: string = site.language,
): Crumb[] => [homeCrumb(lang), { title: listTitle(kind, lang), path: directoryPath(folder) }];

/** Home, the list of guides, and the guides that a page of one is in; the page itself is left out. */
export const guideCrumbs = (
  { page, guide, outer }: Pick<GuidePlace, 'page' | 'guide' | 'outer'>,
  lang: string = site.language,
): Crumb[] => [
  ...directoryCrumbs(kinds.guide, lang),
  ...[...outer, guide]
    .filter(({ path }) => path !== page.path)
    .map(({ path, short, title }) => ({ path, title: short ?? title })),
];

/** Home, news, year and month of a post, in the language of the interface beside it; the post itself is left out. */
export function postCrumbs(post: Post): Crumb[] {
  const lang = interfaceLanguage(post.lang);
  const [year = '', month = ''] = post.date.day.split('-');
  return [
    homeCrumb(lang),
    newsCrumb(lang),
    { title: year, path: yearPath(year) },
    { title: capitalized(formatMonthInYear(`${year}-${month}`, lang), lang), path: monthPath(year, month) },
  ];
}
