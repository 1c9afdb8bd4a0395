import { expect, test } from 'vitest';
import { roadOf } from './road.mjs';

test.each([
  [['content/posts/2026/a.mdx', 'public/media/a.vtt', 'content/site.yml'], 'publication'],
  [['content/posts/2026/a.mdx', 'lib/site.ts'], 'product'],
  [['content/README.md'], 'product'],
  [['public/robots.txt'], 'product'],
  [['docs/content/posts/a.mdx'], 'product'],
  [['.github/workflows/publish.yml'], 'product'],
  [[], 'product'],
])('a pull request that touches %j takes the tests of the %s', (files, road) => {
  expect(roadOf(files)).toBe(road);
});
