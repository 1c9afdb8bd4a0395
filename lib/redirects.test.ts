import { expect, test } from 'vitest';
import type { Content } from './content/types';
import { allRedirects } from './redirects';

const none = { posts: [], authors: [], topics: [], series: [], pages: [], redirects: [] };
/** Only what the list is made of; a whole document would hide it. */
const content = (parts: object): Content => Object.assign({}, none, parts);

test('aliases and redirects.yml become one sorted list', () => {
  const topic = {
    kind: 'topic',
    path: '/topics/customer-experience/',
    aliases: ['CX', 'Customer Experience'],
  };
  const page = { kind: 'page', path: '/about/', aliases: ['/who-we-are'] };
  const redirects = [{ from: '/blog/', to: '/news/' }, { from: '/old/' }];
  expect(allRedirects(content({ topics: [topic], pages: [page], redirects }))).toEqual([
    { from: '/blog/', to: '/news/' },
    { from: '/old/' },
    { from: '/topics/cx/', to: '/topics/customer-experience/' },
    { from: '/who-we-are/', to: '/about/' },
  ]);
});

test('redirects.yml has the last word', () => {
  const page = { kind: 'page', path: '/about/', aliases: ['/us/'] };
  const redirects = [{ from: '/us/', to: '/contact/' }];
  expect(allRedirects(content({ pages: [page], redirects }))).toEqual(redirects);
});
