import { expect, test } from 'vitest';
import { oldAddressFault } from '@/lib/addresses/fault';
import { formerAddress } from './address-keys';

test.each([
  ['old', '/old/'],
  ['https://old.example/old', '/old/'],
  ['/old/index.html', '/old/'],
  ['/caf%C3%A9', '/café/'],
  ['/two words/', '/two%20words/'],
  ['/a%2520b/', '/a%2520b/'],
  ['/old?page=2', '/old/'],
])('an alias %s of the old site becomes %s, which the check takes', (alias, address) => {
  expect(formerAddress(alias)).toBe(address);
  expect(oldAddressFault(address)).toBeUndefined();
});

test.each(['/', '/*', '/:a/:b/', '/a//b/', '/../x/', '/%00/', '/x\\y/'])(
  'an alias %s is left out: the check would refuse it',
  (alias) => {
    expect(formerAddress(alias)).toBeUndefined();
  },
);
