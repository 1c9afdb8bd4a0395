/** The site and its publisher, and the way to a page. */
import type { BreadcrumbList, Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Crumb } from '../listing/crumbs';
import { site } from '../site';
import { absoluteUrl, logoPath, searchPath } from '../urls';

/** The `@id` by which other nodes refer to the publisher. */
export const publisherId = (): string => absoluteUrl('/#publisher');
/** The `@id` by which other nodes refer to the site. */
export const websiteId = (): string => absoluteUrl('/#website');

/** Under which licence a text may be used, where the settings name one (https://schema.org/license). */
export const licensed = (): { license?: string } =>
  site.license ? { license: absoluteUrl(site.license.url) } : {};

/** Who publishes the site, with the name and logo that search engines want beside every article. */
export function publisher(): Organization {
  const profiles = site.social.map(({ url }) => url);
  return {
    '@type': 'Organization',
    '@id': publisherId(),
    name: site.publisher.name,
    url: absoluteUrl(site.publisher.url),
    logo: absoluteUrl(logoPath()),
    ...(profiles.length > 0 && { sameAs: profiles }),
  };
}

/** The site with its search, for the front page. */
export function webSite(): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(searchPath())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': websiteId(),
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    url: absoluteUrl('/'),
    inLanguage: site.language,
    publisher: { '@id': publisherId() },
    ...licensed(),
    potentialAction: search,
  };
}

/** The way from the front page to a page, the page itself last. */
export function breadcrumbs(crumbs: readonly Crumb[], page: Crumb): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbs, page].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absoluteUrl(path),
    })),
  };
}
