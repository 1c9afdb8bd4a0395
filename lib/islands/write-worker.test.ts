import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { islandFiles } from './bundle';

/** What a host with Brotli sends, in kilobytes (1,000 bytes). */
async function sent(name: string): Promise<{ kilobytes: number; text: string }> {
  const bytes = (await islandFiles()).get(name)?.bytes ?? new Uint8Array();
  return { kilobytes: brotliCompressSync(bytes).length / 1000, text: new TextDecoder().decode(bytes) };
}

test('the worker of the page to write on needs nothing of Node, and weighs what it should', async () => {
  const { kilobytes, text } = await sent('write-worker');
  // Below that something is missing; above it something has come along: words of errors in forty languages, a second acorn, js-yaml.
  expect(kilobytes).toBeGreaterThan(240);
  expect(kilobytes).toBeLessThan(275);
  expect(/\b(?:eval|new Function)\(|js-yaml|Buffer\.(?:from|alloc)/.test(text)).toBe(false);
});

test('the worker that reads files is loaded for transcripts alone, and needs nothing of Node', async () => {
  const { kilobytes, text } = await sent('file-readers');
  expect(kilobytes).toBeGreaterThan(120);
  expect(kilobytes).toBeLessThan(185);
  expect(/\beval\(|js-yaml/.test(text)).toBe(false);
});

test('all scripts of the page have 330 KB at most, and what is about files is in one that comes later', async () => {
  const [page, worker, files] = await Promise.all(['write-page', 'write-worker', 'write-files'].map(sent));
  const all = [page, worker, files].reduce((sum, one) => sum + (one?.kilobytes ?? 0), 0);
  expect(all).toBeLessThan(330);
  expect(files?.kilobytes).toBeGreaterThan(5);
  expect(files?.kilobytes).toBeLessThan(14);
  expect(page?.text).not.toContain('GIF8');
});
