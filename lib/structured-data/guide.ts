/** A page of a guide as things. */
import type { Article, Graph } from 'schema-dts';
import type { Content } from '../content/types';
import type { AnyPage, GuidePlace } from '../guides/place';
import { pagesOfGuide } from '../guides/place';
import { guideCrumbs } from '../listing/crumbs';
import { authorsOf, topicsOf } from '../listing/select';
import { absoluteUrl, cardPath } from '../urls';
import { graph } from './json-ld';
import { person } from './post';
import { breadcrumbs, licensed, publisher, publisherId, websiteId } from './site';

/**
 * Everything that a page of a guide is about: an article that is a part of another one, or has such parts. `TechArticle` would be the
 * type of instructions alone, and search engines name none of its properties
 * (https://developers.google.com/search/docs/appearance/structured-data/article).
 */
export const guideGraph = (place: GuidePlace, content: Content): Graph =>
  graph(articleOf(place, content), breadcrumbs(guideCrumbs(place), place.page), publisher());

const idOf = ({ path }: AnyPage): string => `${absoluteUrl(path)}#guide`;

function articleOf({ page, guide, outer, position }: GuidePlace, content: Content): Article {
  const url = absoluteUrl(page.path);
  const people = authorsOf(guide, content.authors).map(person);
  const topics = topicsOf(guide, content.topics).map(({ title }) => title);
  const description = page.summary ?? page.deck;
  const around = page === guide ? outer.at(-1) : guide;
  const parts = page === guide ? pagesOfGuide(guide, content).slice(1) : [];
  return {
    '@type': 'Article',
    '@id': idOf(page),
    url,
    mainEntityOfPage: url,
    headline: page.title,
    ...(description && { description }),
    ...(page.published && { datePublished: page.published.iso }),
    ...(page.updated && { dateModified: page.updated.iso }),
    inLanguage: page.lang,
    author: people.length > 0 ? people : { '@id': publisherId() },
    publisher: { '@id': publisherId() },
    isPartOf: { '@id': around ? idOf(around) : websiteId() },
    ...(page !== guide && { position }),
    ...licensed(),
    image: absoluteUrl(page.image?.src ?? cardPath(page.path)),
    wordCount: page.outline.words,
    ...(topics.length > 0 && { keywords: topics }),
    ...(parts.length > 0 && {
      hasPart: parts.map((part) => ({
        '@type': 'Article' as const,
        '@id': idOf(part),
        headline: part.title,
        url: absoluteUrl(part.path),
      })),
    }),
  };
}
