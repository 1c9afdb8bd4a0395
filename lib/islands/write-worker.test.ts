import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { islandFiles } from './bundle';

/** Kilobytes (1,000 bytes), as a host with Brotli sends them. The page's own script comes on top of that: 330 are there for both. */
const AT_LEAST = 240;
const AT_MOST = 275;

test('the worker of the page to write on needs nothing of Node, and weighs what it should', async () => {
  const file = (await islandFiles()).get('write-worker');
  const kilobytes = brotliCompressSync(file?.bytes ?? new Uint8Array()).length / 1000;
  // Below that something is missing; above it something has come along: words of errors in forty languages, a second acorn, js-yaml.
  expect(kilobytes).toBeGreaterThan(AT_LEAST);
  expect(kilobytes).toBeLessThan(AT_MOST);
  const text = new TextDecoder().decode(file?.bytes);
  expect(/\b(?:eval|new Function)\(|js-yaml|Buffer\.(?:from|alloc)/.test(text)).toBe(false);
});
