import { afterEach, expect, test, vi } from 'vitest';
import { withoutBasePath } from './without-base-path.ts';

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
