import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReleaseStore } from './release-store.ts';

let base: string;
let store: ReleaseStore;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gazette-release-'));
  mkdirSync(join(base, 'releases'));
  store = new ReleaseStore(base);
});
afterEach(() => rmSync(base, { recursive: true }));

/** A site whose page asks for one script, both named for its version. */
function site(version: string): string {
  const folder = join(base, `site-${version}`);
  for (const [file, text] of [
    ['index.html', `page ${version}`],
    [`islands/player-${version}.js`, `script ${version}`],
    [`islands/player-${version}.js.gz`, 'zipped'],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const served = (file: string) => readFileSync(join(base, 'current', file), 'utf8');
const isServed = (file: string) => existsSync(join(base, 'current', file));

test('the first release is served, and says which it is', async () => {
  const { id } = await store.release(site('one'), 'abc1234', day(1));
  expect(id).toBe('20260101T000000Z-abc1234');
  expect(served('index.html')).toBe('page one');
  expect(JSON.parse(served('version.json'))).toEqual({
    release: id,
    revision: 'abc1234',
    released: '2026-01-01T00:00:00.000Z',
  });
});

test('a tab that was opened before a release still finds its script', async () => {
  await store.release(site('one'), 'a', day(1));
  await store.release(site('two'), 'b', day(2));
  expect(served('index.html')).toBe('page two');
  expect(served('islands/player-one.js')).toBe('script one');
  expect(isServed('islands/player-one.js.gz')).toBe(true);
});

test('a script that no build has had for thirty days goes', async () => {
  await store.release(site('one'), 'a', day(1));
  await store.release(site('two'), 'b', day(25));
  await store.release(site('three'), 'c', day(35));
  expect(isServed('islands/player-one.js')).toBe(false);
  expect(isServed('islands/player-two.js')).toBe(true);
});

test('going back serves the former pages, and the scripts of both', async () => {
  await store.release(site('one'), 'a', day(1));
  await store.release(site('two'), 'b', day(2));
  await store.rollback();
  expect(served('index.html')).toBe('page one');
  expect(served('islands/player-two.js')).toBe('script two');
});

test('a release that was taken back is not what a later step back leads to', async () => {
  await store.release(site('one'), 'a', day(1));
  await store.release(site('two'), 'b', day(2));
  await store.rollback();
  await store.release(site('three'), 'c', day(3));
  await store.rollback();
  expect(served('index.html')).toBe('page one');
});

test('before the first release there is nothing to go back to', async () => {
  await store.release(site('one'), 'a', day(1));
  await expect(store.rollback()).rejects.toThrow('There is no release before 20260101T000000Z-a.');
});

test('five releases are kept', async () => {
  for (let number = 1; number <= 7; number += 1) await store.release(site(`v${number}`), 'a', day(number));
  expect((await store.ids()).map((id) => id.slice(0, 8))).toEqual([
    '20260103',
    '20260104',
    '20260105',
    '20260106',
    '20260107',
  ]);
});

test('a release that is cut off is never served, and the next one takes its place', async () => {
  await store.release(site('one'), 'a', day(1));
  mkdirSync(join(base, 'releases/20260102T000000Z-b.part'));
  expect(await store.ids()).toHaveLength(1);
  await store.release(site('two'), 'b', day(2));
  expect(served('index.html')).toBe('page two');
});
