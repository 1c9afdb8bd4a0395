/** The page of an entry of a directory as things. */
import type { Graph, Service, Thing, WebPage } from 'schema-dts';
import type { Content } from '../content/types';
import { contactLink } from '../directory/contact-link';
import { type DirectoryKind, kinds } from '../kinds';
import type { DirectoryEntry } from '../kinds/directory';
import { directoryCrumbs } from '../listing/crumbs';
import { authorsOf } from '../listing/select';
import { absoluteUrl } from '../urls';
import { graph } from './json-ld';
import { person } from './post';
import { breadcrumbs, licensed, publisher, publisherId, websiteId } from './site';

/** What an entry describes, where schema.org has a type that is true of all entries of its kind. */
const ABOUT: Partial<Record<DirectoryKind, (entry: DirectoryEntry) => Thing>> = {
  resource: ({ title, summary, link }) => ({
    '@type': 'CreativeWork',
    name: title,
    ...(summary && { description: summary }),
    ...(link && { url: absoluteUrl(link) }),
  }),
  service: ({ title, summary, link, contact, logo }): Service => ({
    '@type': 'Service',
    name: title,
    ...(summary && { description: summary }),
    ...(link && { url: absoluteUrl(link) }),
    ...(logo && { logo: absoluteUrl(logo) }),
    ...(contact !== undefined && {
      availableChannel: { '@type': 'ServiceChannel', serviceUrl: absoluteUrl(contactLink(contact)) },
    }),
  }),
};

/** Everything that the page of an entry is about. */
export function entryGraph(entry: DirectoryEntry<DirectoryKind>, content: Content): Graph {
  const people = authorsOf(entry, content.authors);
  const url = absoluteUrl(entry.path);
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: entry.title,
    ...((entry.summary ?? entry.deck) && { description: entry.summary ?? entry.deck }),
    inLanguage: entry.lang,
    isPartOf: { '@id': websiteId() },
    publisher: { '@id': publisherId() },
    ...licensed(),
    ...(entry.published && { datePublished: entry.published.iso }),
    ...(entry.updated && { dateModified: entry.updated.iso }),
    ...(entry.image && { image: absoluteUrl(entry.image.src) }),
    ...(people.length > 0 && { author: people.map(person) }),
    ...(ABOUT[entry.kind] && { mainEntity: ABOUT[entry.kind]?.(entry) }),
  };
  return graph(page, breadcrumbs(directoryCrumbs(kinds[entry.kind]), entry), publisher());
}
