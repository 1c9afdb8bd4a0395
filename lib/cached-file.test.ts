import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedFile } from './cached-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-cached-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => vi.restoreAllMocks());

const bytesOf = (text: string) => async () => Buffer.from(text);

test('is made once and kept', async () => {
  expect(String(await cachedFile('cards/a.png', bytesOf('first')))).toBe('first');
  expect(String(await cachedFile('cards/a.png', bytesOf('second')))).toBe('first');
  expect(readdirSync(join(folder, '.cache/cards'))).toEqual(['a.png']);
});

test('two posts with one title ask for the same card at the same time: it is drawn once', async () => {
  const make = vi.fn(bytesOf('card'));
  const both = await Promise.all([cachedFile('cards/b.png', make), cachedFile('cards/b.png', make)]);
  expect(both.map(String)).toEqual(['card', 'card']);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what failed once is tried again', async () => {
  await expect(cachedFile('cards/c.png', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(String(await cachedFile('cards/c.png', bytesOf('card')))).toBe('card');
});
