import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
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

/** What a release tells the server, and a server block for the first one. */
const configuration = (maps: string) => ({ included: { 'maps.conf': maps }, server: 'own' });
const included = () => readFileSync(join(base, 'nginx/maps.conf'), 'utf8');

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

const list = () => join(base, 'hashed-files.json');

test('a list of hashed files that was cut off is made again from the releases', async () => {
  await store.release(site('one'), 'a', day(1));
  await store.release(site('two'), 'b', day(2));
  for (const text of ['', '{"islands/player-one.js":17', '[]', 'null']) {
    writeFileSync(list(), text);
    await store.rollback();
    await store.release(
      site('three'),
      'c',
      new Date(day(3).getTime() + readdirSync(join(base, 'releases')).length),
    );
    expect(served('islands/player-one.js')).toBe('script one');
    expect(served('islands/player-two.js')).toBe('script two');
    rmSync(join(base, 'releases', store.current() ?? ''), { recursive: true });
    rmSync(join(base, 'current'));
    symlinkSync('releases/20260102T000000Z-b', join(base, 'current'));
  }
});

test('a release beside another one is refused, and says who is at it and what to do', async () => {
  await store.release(site('one'), 'a', day(1));
  const lock = join(base, 'release.lock');
  const holder = { process: process.pid, host: hostname(), since: '2026-01-02T00:00:00.000Z' };
  writeFileSync(lock, JSON.stringify(holder));
  await expect(store.release(site('two'), 'b', day(2))).rejects.toThrow(
    /by process \d+ on .* since 2026-01-02.*delete .*release\.lock/,
  );
  await expect(store.rollback()).rejects.toThrow('release.lock');
  writeFileSync(lock, JSON.stringify({ ...holder, host: 'another-machine' }));
  await expect(store.release(site('two'), 'b', day(2))).rejects.toThrow('another-machine');
  expect(served('index.html')).toBe('page one');
});

test.each([
  ['of a process that has ended', JSON.stringify({ process: 2 ** 22 + 1, host: hostname(), since: '' })],
  ['that was cut off', '{"process":'],
  ['that is empty', ''],
])('a lock %s is taken over, and gone afterwards', async (_what, text) => {
  writeFileSync(join(base, 'release.lock'), text);
  await store.release(site('one'), 'a', day(1));
  expect(readdirSync(base).filter((name) => name.startsWith('release.lock'))).toEqual([]);
});

test('of two releases at once one is made, and the other says so', async () => {
  const results = await Promise.allSettled([
    store.release(site('one'), 'a', day(1)),
    new ReleaseStore(base).release(site('two'), 'b', day(2)),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await store.ids()).toHaveLength(1);
});

test('an older release never takes the place of a newer one', async () => {
  await store.release(site('two'), 'b', day(2));
  await expect(store.release(site('one'), 'a', day(1))).rejects.toThrow('20260102T000000Z-b already');
  expect(served('index.html')).toBe('page two');
});

test('a release that fails leaves the disk as it was', async () => {
  await store.release(site('one'), 'a', day(1), configuration('server one'));
  const broken = site('two');
  mkdirSync(join(broken, 'version.json'));
  writeFileSync(join(broken, 'version.json/x'), '');
  await expect(store.release(broken, 'b', day(2), configuration('server two'))).rejects.toThrow();
  expect(readdirSync(join(base, 'releases'))).toEqual(['20260101T000000Z-a', '20260101T000000Z-a.nginx']);
  expect(included()).toBe('server one');
  expect(served('index.html')).toBe('page one');
});

test('what killed processes left is swept when the next one begins', async () => {
  for (const name of [
    '20260101T000000Z-a.part',
    '20260102T000000Z-b.part',
    '20260102T000000Z-b.nginx',
    '20260102T000000Z-b.new',
  ])
    mkdirSync(join(base, 'releases', name));
  await store.release(site('three'), 'c', day(3));
  expect(readdirSync(join(base, 'releases'))).toEqual(['20260103T000000Z-c']);
});

test('what a release tells the server comes with it and goes back with it', async () => {
  const one = await store.release(site('one'), 'a', day(1), configuration('maps one'));
  const two = await store.release(site('two'), 'b', day(2), configuration('maps two'));
  expect([one, two].map(({ isConfigurationNew }) => isConfigurationNew)).toEqual([true, true]);
  expect(included()).toBe('maps two');
  expect((await store.rollback()).isConfigurationNew).toBe(true);
  expect(included()).toBe('maps one');
  const three = await store.release(site('three'), 'c', day(3), configuration('maps one'));
  expect(three.isConfigurationNew).toBe(false);
});

test('the server block is written once, and stays what the site has made of it', async () => {
  await store.release(site('one'), 'a', day(1), configuration('maps one'));
  const file = join(base, 'nginx.conf');
  expect(readFileSync(file, 'utf8')).toBe('own');
  writeFileSync(file, 'changed by hand');
  for (let number = 2; number <= 7; number += 1)
    await store.release(site(`v${number}`), 'a', day(number), configuration(`maps ${number}`));
  await store.rollback();
  expect(readFileSync(file, 'utf8')).toBe('changed by hand');
  expect(included()).toBe('maps 6');
});

test('where the server refuses what it is told, nothing was released', async () => {
  let refusal: string | undefined;
  const tested = new ReleaseStore(base, () => refusal);
  refusal = 'unknown directive';
  await expect(tested.release(site('one'), 'a', day(1), configuration('maps one'))).rejects.toThrow(
    'nginx does not take the configuration of 20260101T000000Z-a:\n\nunknown directive',
  );
  expect(readdirSync(base).sort()).toEqual(['hashed-files.json', 'releases', 'site-one']);
  expect(readdirSync(join(base, 'releases'))).toEqual([]);
  refusal = undefined;
  await tested.release(site('one'), 'a', day(1), configuration('maps one'));
  await tested.release(site('two'), 'b', day(2), configuration('maps two'));
  refusal = 'unknown directive';
  await expect(tested.release(site('three'), 'c', day(3), configuration('maps three'))).rejects.toThrow();
  await expect(tested.rollback()).rejects.toThrow('Nothing was released');
  expect([served('index.html'), included()]).toEqual(['page two', 'maps two']);
  expect(await tested.ids()).toEqual(['20260101T000000Z-a', '20260102T000000Z-b']);
  // What has not changed is not asked about: a fault of the site's own must not keep posts back.
  await tested.release(site('four'), 'd', day(4), configuration('maps two'));
  expect(served('index.html')).toBe('page four');
});

test('a release that is cut off is never served, and the next one takes its place', async () => {
  await store.release(site('one'), 'a', day(1));
  mkdirSync(join(base, 'releases/20260102T000000Z-b.part'));
  expect(await store.ids()).toHaveLength(1);
  await store.release(site('two'), 'b', day(2));
  expect(served('index.html')).toBe('page two');
});
