/** Pages that list posts, and pages about somebody or something. */
import type { CollectionPage, Graph, ItemList, ProfilePage, WebPage } from 'schema-dts';
import type { Author, Page, Post, Series } from '../content/types';
import { authorsCrumb, type Crumb, homeCrumb } from '../listing/crumbs';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import { graph } from './json-ld';
import { person, podcastSeries } from './post';
import { breadcrumbs, licensed, publisher, publisherId, webSite, websiteId } from './site';

/** The front page: the site, its search, its publisher. */
export const homeGraph = (): Graph => graph(webSite(), publisher());

export interface ListPage {
  readonly title: string;
  readonly description?: string;
  /** Root-relative address of this page of the list. */
  readonly path: string;
  /** The way here, the page itself left out. */
  readonly crumbs: readonly Crumb[];
  /** The posts or events on this page, in its order. */
  readonly posts?: readonly Pick<Post, 'path'>[];
}

/** A list of posts: news, a topic, a year. */
export function listGraph(list: ListPage): Graph {
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': absoluteUrl(list.path),
    url: absoluteUrl(list.path),
    name: list.title,
    ...(list.description && { description: list.description }),
    inLanguage: site.language,
    isPartOf: { '@id': websiteId() },
    ...(list.posts && { mainEntity: itemList(list.posts) }),
  };
  return graph(page, breadcrumbs(list.crumbs, list));
}

/** The page of an author. */
export function authorGraph(author: Author, posts: readonly Post[]): Graph {
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': absoluteUrl(author.path),
    url: absoluteUrl(author.path),
    name: author.name,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId() },
    mainEntity: person(author),
  };
  const crumbs = [homeCrumb(), authorsCrumb()];
  return graph(page, itemList(posts), breadcrumbs(crumbs, { title: author.name, path: author.path }));
}

/** The page of a podcast. */
export const seriesGraph = (series: Series, posts: readonly Post[]): Graph =>
  graph(podcastSeries(series), itemList(posts), breadcrumbs([homeCrumb()], series));

/** A page without a date: about, privacy … */
export function pageGraph(page: Page, crumbs: readonly Crumb[] = []): Graph {
  const thing: WebPage = {
    '@type': 'WebPage',
    '@id': absoluteUrl(page.path),
    url: absoluteUrl(page.path),
    name: page.title,
    ...((page.summary ?? page.deck) && { description: page.summary ?? page.deck }),
    inLanguage: page.lang ?? site.language,
    isPartOf: { '@id': websiteId() },
    publisher: { '@id': publisherId() },
    ...licensed(),
    ...(page.updated && { dateModified: page.updated.iso }),
    ...(page.reviewed && { lastReviewed: page.reviewed.iso }),
  };
  return graph(thing, breadcrumbs([homeCrumb(page.lang), ...crumbs], page), publisher());
}

/**
 * How many posts a list names: a year of the archive has hundreds, and search engines read its page as well. An address is
 * enough (https://developers.google.com/search/docs/appearance/structured-data/carousel#summary-page).
 */
const NAMED = 20;

function itemList(posts: readonly Pick<Post, 'path'>[]): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: posts.length,
    itemListElement: posts.slice(0, NAMED).map((post, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absoluteUrl(post.path),
    })),
  };
}
