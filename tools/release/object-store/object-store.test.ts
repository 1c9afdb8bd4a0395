import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Redirect } from '@/lib/content/types.ts';
import { redirectPage } from '@/lib/redirects/formats.ts';
import { headersFor } from '../../publish/policy.ts';
import { parseLocation } from './location.ts';
import { readSite } from './read-site.ts';
import { release } from './release.ts';
import { rollback } from './rollback.ts';
import { run } from './run.ts';
import { askCdn } from './testing/cdn.ts';
import { BUCKET, CREDENTIALS, startStore, type TestStore } from './testing/object-store.ts';

let base: string;
let store: TestStore;
const environment = { ...process.env };

beforeEach(async () => {
  Object.assign(process.env, CREDENTIALS);
  base = mkdtempSync(join(tmpdir(), 'gazette-object-store-'));
  store = await startStore();
});
afterEach(() => {
  store.close();
  rmSync(base, { recursive: true });
  process.env = { ...environment };
});

/** A site of pages that all ask for one script, which is named for the version. */
function site(version: string, pages = 4): string {
  const folder = join(base, `site-${version}`);
  const files: Record<string, string> = {
    [`islands/player-${version}.js`]: `script ${version}`,
    'index.html': `<script src="/islands/player-${version}.js"></script>`,
    '404.html': 'not found',
    '410.html': 'removed',
    'media/talk.vtt': 'WEBVTT',
    'feed.xml': '<rss/>',
    _headers: 'x',
  };
  for (let number = 0; number < pages; number += 1) files[`post-${number}/index.html`] = `post ${number}`;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const to = `s3://${BUCKET}/site`;
const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();

interface Trial {
  readonly redirects?: readonly Redirect[];
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly endpoint?: string;
}

function session({
  dryRun = false,
  signal = new AbortController().signal,
  endpoint = store.url,
}: Trial = {}) {
  const printed: string[] = [];
  const options = {
    connection: { bucket: BUCKET, endpoint, parallel: 8 },
    location: parseLocation(to),
    dryRun,
    print: (line: string) => printed.push(line),
    signal,
    lease: 400,
  };
  return { printed, options };
}

async function publish(folder: string, number: number, trial: Trial = {}) {
  const { printed, options } = session(trial);
  const objects = await readSite({ folder, redirects: trial.redirects ?? [], invalidated: false });
  const outcome = await run(options, (context) =>
    release(context, {
      id: `2026010${number}T000000Z-a`,
      revision: 'a',
      released: day(number),
      objects,
      invalidated: false,
    }),
  );
  return { ...outcome, printed };
}

const goBack = () => run(session().options, rollback);

const get = (path: string) => fetch(`${store.url}/${BUCKET}/site/${path}`);
const text = async (path: string) => (await get(path)).text();
const puts = () =>
  store.requests.filter(
    (line) => line.startsWith('PUT') && line.includes('/site/') && !line.includes('.gazette'),
  );

test('a release sends hashed files first, then pages, and the version last', async () => {
  await publish(site('one'), 1);
  const order = puts().map((line) => line.replace(/\?.*/, '').split('/site/')[1] ?? '');
  expect(order[0]).toBe('islands/player-one.js');
  expect(order[1]).toBe('media/talk.vtt');
  expect(order.slice(-2)).toEqual(['feed.xml', 'version.json']);
  expect(order).not.toContain('_headers');
  expect(await text('index.html')).toContain('player-one.js');
});

test('objects have the types and the cache headers of the policy', async () => {
  await publish(site('one'), 1);
  const headers = async (path: string) => {
    const { headers: found } = await get(path);
    return [found.get('content-type'), found.get('cache-control')];
  };
  expect(await headers('islands/player-one.js')).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  expect(await headers('index.html')).toEqual([
    'text/html; charset=utf-8',
    'public, max-age=0, must-revalidate',
  ]);
  expect((await headers('media/talk.vtt'))[0]).toBe('text/vtt; charset=utf-8');
  expect((await headers('feed.xml'))[0]).toBe('application/rss+xml; charset=utf-8');
  expect((await get('index.html')).headers.get('x-amz-meta-sha256')).toMatch(/^[0-9a-f]{64}$/);
});

test('what has not changed is not sent, and no object is asked for', async () => {
  await publish(site('one'), 1);
  store.requests.length = 0;
  const { changed } = await publish(site('two'), 2);
  expect(changed.toSorted()).toEqual(['index.html', 'islands/player-two.js', 'version.json']);
  expect(store.requests.filter((line) => line.startsWith('HEAD'))).toEqual([]);
  expect((await get('islands/player-one.js')).status).toBe(200);
});

test('a release of the same site changes nothing', async () => {
  await publish(site('one'), 1);
  const { id, printed } = await publish(site('one'), 2);
  expect(id).toBe('20260101T000000Z-a');
  expect(printed.join()).toContain('Nothing has changed');
});

test('pages that are gone are deleted, objects of others never', async () => {
  await publish(site('one', 3), 1);
  await fetch(`${store.url}/${BUCKET}/site/of-others.txt`, { method: 'PUT', body: 'x' });
  rmSync(join(base, 'site-one/post-2'), { recursive: true });
  await publish(join(base, 'site-one'), 2);
  expect((await get('post-2/index.html')).status).toBe(404);
  expect((await get('post-1/index.html')).status).toBe(200);
});

test('a dry run says what would happen and changes nothing', async () => {
  const { printed } = await publish(site('one', 1), 1, { dryRun: true });
  expect(printed.join('\n')).toContain('  send    post-0/index.html');
  expect(store.requests.filter((line) => !line.startsWith('GET'))).toEqual([]);
});

test('going back serves the pages of before, and sends nothing from here', async () => {
  await publish(site('one'), 1);
  await publish(site('two', 3), 2);
  expect((await get('post-3/index.html')).status).toBe(404);
  store.requests.length = 0;
  const { id } = await goBack();
  expect(id).toBe('20260101T000000Z-a');
  expect(await text('index.html')).toContain('player-one.js');
  expect(await text('post-3/index.html')).toBe('post 3');
  expect(JSON.parse(await text('version.json')).release).toBe('20260101T000000Z-a');
  await expect(goBack()).rejects.toThrow('There is no release before 20260101T000000Z-a.');
});

test('a release that was taken back is not what a later step back leads to', async () => {
  await publish(site('one'), 1);
  await publish(site('two'), 2);
  await goBack();
  await publish(site('three'), 3);
  await goBack();
  expect(await text('index.html')).toContain('player-one.js');
});

test('five releases can be served again; what none of them needs is deleted', async () => {
  for (let number = 1; number <= 7; number += 1) await publish(site(`v${number}`, 1), number);
  for (let step = 1; step <= 4; step += 1) await goBack();
  expect(await text('index.html')).toContain('player-v3.js');
  await expect(goBack()).rejects.toThrow('There is no release before');
});

test('after several steps back the release that they led to can be served again', async () => {
  for (let number = 1; number <= 5; number += 1) await publish(site(`v${number}`, 1), number);
  for (let step = 1; step <= 4; step += 1) await goBack();
  await publish(site('v6', 1), 6);
  expect((await goBack()).id).toBe('20260101T000000Z-a');
});

test('an interrupted rollback is continued', async () => {
  await publish(site('one', 2), 1);
  await publish(site('two', 2), 2);
  store.intercept = (request, response) => {
    if (request.method !== 'PUT' || !request.url?.includes('/site/version.json')) return false;
    request.resume();
    response
      .writeHead(403, { 'Content-Type': 'application/xml' })
      .end('<Error><Code>AccessDenied</Code></Error>');
    return true;
  };
  await expect(goBack()).rejects.toThrow('Access denied');
  store.intercept = undefined;
  expect((await goBack()).id).toBe('20260101T000000Z-a');
  expect(JSON.parse(await text('version.json')).release).toBe('20260101T000000Z-a');
});

describe('An interrupted release', () => {
  /** Stops the run after some uploads, as Ctrl+C does. */
  async function interrupted(folder: string, number: number, after: number) {
    const controller = new AbortController();
    let seen = 0;
    store.intercept = (request) => {
      if (request.method === 'PUT' && request.url?.includes('/site/post-')) seen += 1;
      if (seen > after) controller.abort(new Error('stopped'));
      return false;
    };
    await expect(publish(folder, number, { signal: controller.signal })).rejects.toThrow('stopped');
    store.intercept = undefined;
  }

  test('is continued: only the rest is sent', async () => {
    await interrupted(site('one', 24), 1, 10);
    expect(puts().length).toBeGreaterThan(10);
    store.requests.length = 0;
    await publish(join(base, 'site-one'), 2);
    expect(puts().length).toBeLessThan(24);
    expect(store.requests.filter((line) => line.startsWith('HEAD'))).toEqual([]);
    expect(await text('post-23/index.html')).toBe('post 23');
  });

  test('can be taken back: the release before it is whole again', async () => {
    await publish(site('one', 24), 1);
    const folder = site('two', 24);
    for (let number = 0; number < 24; number += 1) {
      writeFileSync(join(folder, `post-${number}/index.html`), `changed ${number}`);
    }
    await interrupted(folder, 2, 10);
    expect((await goBack()).id).toBe('20260101T000000Z-a');
    for (let number = 0; number < 24; number += 1) {
      expect(await text(`post-${number}/index.html`)).toBe(`post ${number}`);
    }
    // The release before is current as it was: another step back leads further.
    await expect(goBack()).rejects.toThrow('There is no release before');
  });

  test('leaves nothing behind that no release has', async () => {
    await interrupted(site('one', 24), 1, 10);
    await publish(site('two', 2), 2);
    expect((await get('post-2/index.html')).status).toBe(404);
  });
});

describe('Two releases at once', () => {
  test('do not mix: the second is told who is releasing', async () => {
    const folders = [site('one'), site('two')] as const;
    // The first one is held up in the middle until the second has given up.
    let goOn = () => {};
    const secondEnded = new Promise<void>((done) => {
      goOn = done;
    });
    let isHeld = false;
    store.hold = async (request) => {
      if (request.url?.includes('post-0')) {
        isHeld = true;
        await secondEnded;
      }
    };
    const first = publish(folders[0], 1);
    await vi.waitUntil(() => isHeld, { timeout: 15_000 });
    await expect(publish(folders[1], 2)).rejects.toThrow(/Another release is running \(.+, since 20/);
    goOn();
    await first;
    expect(await text('index.html')).toContain('player-one.js');
    expect((await get('islands/player-two.js')).status).toBe(404);
  });

  test('a store that cannot keep them apart is named, and gets the release', async () => {
    store.ignoresConditions = true;
    const { printed } = await publish(site('one'), 1);
    expect(printed[0]).toContain('does not know conditional writes');
    expect(await text('index.html')).toContain('player-one.js');
    expect((await fetch(`${store.url}/${BUCKET}/.gazette/site/lease.json`)).status).toBe(404);
  });

  test('one that was killed is waited for, then the next takes over', async () => {
    const lease = { holder: 'somebody', since: day(1), token: 'x', renewals: 3 };
    await fetch(`${store.url}/${BUCKET}/.gazette/site/lease.json`, {
      method: 'PUT',
      body: JSON.stringify(lease),
    });
    const { printed } = await publish(site('one'), 1);
    expect(printed[0]).toContain('Another release has begun (somebody, since 2026-01-01');
    expect(await text('index.html')).toContain('player-one.js');
  });
});

test('redirects and removed addresses say what they are in their metadata', async () => {
  const folder = site('one');
  mkdirSync(join(folder, 'old'));
  writeFileSync(join(folder, 'old/index.html'), redirectPage('/post-1/'));
  const redirects = [
    { from: '/old/', to: '/post-1/' },
    { from: '/old.pdf', to: '/post-2/' },
    { from: '/gone.pdf', to: undefined },
    { from: '/post-3/', to: '/post-4/' },
  ];
  await publish(folder, 1, { redirects });
  const answer = async (path: string) => {
    const { headers } = await get(path);
    return [
      headers.get('x-amz-meta-status'),
      headers.get('x-amz-meta-location'),
      headers.get('content-type'),
    ];
  };
  const html = 'text/html; charset=utf-8';
  expect(await answer('old/index.html')).toEqual(['301', '/post-1/', html]);
  expect(await answer('old.pdf')).toEqual(['301', '/post-2/', html]);
  expect(await answer('gone.pdf')).toEqual(['410', null, html]);
  expect(await text('gone.pdf')).toBe('removed');
  // A page that is there wins.
  expect(await answer('post-3/index.html')).toEqual([null, null, html]);
});

test('behind the CDN, readers get pages, 404, 410 and redirects, with the headers of the policy', async () => {
  const redirects = [
    { from: '/old/', to: '/post-1/?a=1' },
    { from: '/año/', to: '/post-2/' },
    { from: '/gone/', to: undefined },
    { from: '/gone.pdf', to: undefined },
  ];
  await publish(site('one'), 1, { redirects });
  const ask = (uri: string) => askCdn(`${store.url}/${BUCKET}/site`, uri);
  const page = await ask('/post-1/');
  expect(page).toMatchObject({ status: 200, text: 'post 1' });
  for (const [name, value] of Object.entries(headersFor('/post-1/index.html')))
    expect(page.headers[name.toLowerCase()]).toBe(value);
  expect(await ask('/post-1')).toMatchObject({ status: 301, headers: { location: '/post-1/' } });
  expect(await ask('/old/')).toMatchObject({ status: 301, headers: { location: '/post-1/?a=1' } });
  expect(await ask('/a%C3%B1o/')).toMatchObject({ status: 301, headers: { location: '/post-2/' } });
  expect(await ask('/an%CC%83o/')).toMatchObject({ status: 301, headers: { location: '/post-2/' } });
  expect(await ask('/gone/')).toMatchObject({ status: 410, text: 'removed' });
  expect(await ask('/gone.pdf')).toMatchObject({ status: 410, text: 'removed' });
  expect(await ask('/nowhere/')).toMatchObject({ status: 404, text: 'not found' });
  expect((await ask('/.gazette/site/state.json')).status).toBe(404);
  expect((await ask('/media/talk.vtt')).headers['content-type']).toBe('text/vtt; charset=utf-8');
});
