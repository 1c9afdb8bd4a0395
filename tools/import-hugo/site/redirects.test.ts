import { expect, test } from 'vitest';
import { siteUrl } from '@/lib/site';
import { formerAddress } from '../front-matter/keys/address-keys';
import { markupOf } from './markup';
import { gatherRedirects } from './redirects';
import type { ImportOptions, SiteIndex } from './types';

const site: SiteIndex = {
  pages: new Map(),
  sources: new Map(),
  topics: new Map(),
  authors: new Map(),
  images: new Map(),
  sizes: new Map(),
  learned: new Map(),
  media: {
    paths: new Map(),
    byAddress: new Map(),
    pages: new Map(),
    bases: [],
    planned: new Map(),
    served: new Set(),
  },
  markup: markupOf({}),
  templates: new Map(),
  moved: new Map(),
  entries: new Set(),
  posts: new Set(['/2020/01/02/x/']),
  addresses: new Set(['/2020/01/02/x/']),
};
const options: ImportOptions = {
  source: '',
  out: '',
  sections: ['news'],
  topicsFrom: ['topics'],
  origin: 'https://old.example',
  mediaBase: '',
  dryRun: true,
  force: false,
  measure: false,
};

test('an alias that the new site answers itself gets no redirect, and is told', () => {
  const aliases = ['/topics', '/feed.xml', '/404.html', '/_headers', '/old/'].flatMap(
    (alias) => formerAddress(alias) ?? [],
  );
  const posts = [{ address: '/2020/01/02/x/', aliases }];
  const { entries, servedAgain } = gatherRedirects(
    { posts, topics: [], authors: [], others: [] },
    site,
    options,
  );
  expect(entries).toEqual([{ from: '/old/', to: '/2020/01/02/x/' }]);
  expect(servedAgain).toEqual(['/404.html', '/_headers/', '/feed.xml', '/topics/']);
});

test('two spellings of one address are one entry', () => {
  const posts = [{ address: '/2020/01/02/x/', aliases: ['/Old/', '/old/'] }];
  expect(gatherRedirects({ posts, topics: [], authors: [], others: [] }, site, options).entries).toEqual([
    { from: '/Old/', to: '/2020/01/02/x/' },
  ]);
});

test('where the site takes the place of the old one, a page that did not come along is no target', () => {
  const leading = [
    { address: '/2019/01/01/direct/', aliases: [], leadsTo: `${siteUrl()}/2020/01/02/X` },
    { address: '/2019/01/01/elsewhere/', aliases: [], leadsTo: 'https://other.example/guides/' },
    { address: '/2019/01/01/lost/', aliases: [], leadsTo: `${siteUrl()}/guides/forms/` },
    { address: '/2019/01/01/round/', aliases: [], leadsTo: `${siteUrl()}/2019/01/01/round-2/` },
    { address: '/2019/01/01/round-2/', aliases: [], leadsTo: `${siteUrl()}/2019/01/01/round/` },
    { address: '/2019/01/01/steps/', aliases: [], leadsTo: `${siteUrl()}/2019/01/01/elsewhere/` },
  ];
  const { entries, leftOut } = gatherRedirects(
    { posts: leading, topics: [], authors: [], others: [] },
    site,
    options,
  );
  expect(entries).toEqual([
    { from: '/2019/01/01/direct/', to: '/2020/01/02/X/' },
    { from: '/2019/01/01/elsewhere/', to: 'https://other.example/guides/' },
    { from: '/2019/01/01/steps/', to: 'https://other.example/guides/' },
  ]);
  expect(leftOut).toEqual([
    `/2019/01/01/lost/ led to ${siteUrl()}/guides/forms/, a page of the old site that did not come along`,
    `/2019/01/01/round-2/ led to ${siteUrl()}/2019/01/01/round/, and from there back to itself`,
    `/2019/01/01/round/ led to ${siteUrl()}/2019/01/01/round-2/, and from there back to itself`,
  ]);
});

test('an old address that stands in a draft has no second owner', () => {
  const post = { address: '/2020/01/02/x/', aliases: ['/old/', '/older/'] };
  const { entries } = gatherRedirects(
    { posts: [post], topics: [], authors: [], others: [], drafts: ['/Old'] },
    site,
    options,
  );
  expect(entries).toEqual([{ from: '/older/', to: '/2020/01/02/x/' }]);
});
