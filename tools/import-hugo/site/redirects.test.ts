import { expect, test } from 'vitest';
import { formerAddress } from '../front-matter/keys/address-keys';
import { gatherRedirects } from './redirects';
import type { ImportOptions, SiteIndex } from './types';

const site: SiteIndex = {
  pages: new Map(),
  topics: new Map(),
  authors: new Set(),
  images: new Map(),
  sizes: new Map(),
  learned: new Map(),
  addresses: new Set(['/2020/01/02/x/']),
};
const options: ImportOptions = {
  source: '',
  out: '',
  section: 'news',
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
