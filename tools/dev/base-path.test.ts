import { afterEach, expect, test, vi } from 'vitest';
import { addressBelow, movesBelow, withoutBasePath } from './base-path.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['/notes/about/?a=1', '/about/?a=1'],
  ['/notes/', '/'],
  ['/notes', '/'],
  ['/notes?a=1', '/?a=1'],
  ['/about/', '/about/'],
  ['/notes-2/', '/notes-2/'],
  ['/about/?from=/notes/', '/about/?from=/notes/'],
])('%s is %s while one writes', (asked, meant) => {
  vi.stubEnv('SITE_URL', 'https://harbor.github.io/notes');
  expect(withoutBasePath(asked)).toBe(meant);
  vi.stubEnv('SITE_URL', 'https://harbor.example');
  expect(withoutBasePath(asked)).toBe(asked);
});

test.each([
  ['/about/?a=1', '/notes/about/?a=1'],
  ['/', '/notes/'],
  ['/notes', '/notes/'],
  ['/notes?a=1', '/notes/?a=1'],
  ['/notes-2/', '/notes/notes-2/'],
  ['//other.example/', '/notes//other.example/'],
  ['/notes/', undefined],
  ['/notes/?a=1', undefined],
  ['/notes/about/', undefined],
])('whoever asks for the page %s is taken to %s', (asked, place) => {
  vi.stubEnv('SITE_URL', 'https://harbor.github.io/notes');
  expect(addressBelow(asked)).toBe(place);
  vi.stubEnv('SITE_URL', 'https://harbor.example');
  expect(addressBelow(asked)).toBeUndefined();
});

test('an open page that has moved is told where it is, below the path', () => {
  vi.stubEnv('SITE_URL', 'https://harbor.github.io/notes');
  expect(movesBelow({ '/a/': '/b/' })).toEqual({ '/notes/a/': '/notes/b/' });
});
