import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { encodeAddress } from '@/lib/addresses/address.ts';
import { normalTarget } from '@/lib/addresses/target.ts';
import { cloudFrontData } from '@/lib/redirects/formats.ts';
import { cloudFrontPaths, cloudFrontRequests, cloudFrontResponses } from './cloudfront.ts';
import { headersFor } from './policy.ts';
import { HOSTILE } from './testing/old-addresses.ts';

const responses = z.record(z.string(), z.object({ value: z.string() }));
const requests = z.object({
  statusCode: z.number().optional(),
  uri: z.string().optional(),
  headers: z.object({ location: z.object({ value: z.string() }) }).optional(),
});

/** What the function that answers requests makes of an address as it travels. */
async function ask(uri: string) {
  const { data } = z
    .object({ data: z.array(z.object({ key: z.string(), value: z.string() })) })
    .parse(JSON.parse(cloudFrontData(HOSTILE)));
  const store = new Map(data.map(({ key, value }) => [key, value]));
  const kvs = { exists: async (key: string) => store.has(key), get: async (key: string) => store.get(key) };
  const script = `${cloudFrontRequests().replace(/^import .*$/m, '')}\nhandler(event)`;
  return requests.parse(
    await runInNewContext(script, {
      cf: { kvs: () => kvs },
      event: { request: { uri } },
      encodeURI,
      decodeURIComponent,
    }),
  );
}

test('every old address of a hostile list is answered in every way to write it', async () => {
  for (const { from, to } of HOSTILE) {
    const address = encodeAddress(from);
    const written = [
      address,
      address.toLowerCase().includes('%') ? address.replace(/%../g, (e) => e.toLowerCase()) : address,
    ];
    for (const uri of written) {
      const answer = await ask(uri);
      expect(answer.statusCode, uri).toBe(to === undefined ? 410 : 301);
      expect(answer.headers?.location.value, uri).toBe(to === undefined ? undefined : normalTarget(to));
    }
  }
  expect(await ask('/mixed%20not%20there/')).toEqual({ uri: '/mixed%20not%20there/index.html' });
  expect(await ask('/%E9/')).toEqual({ uri: '/%E9/index.html' });
  expect(await ask('/page.html')).toMatchObject({ statusCode: 301 });
  expect(await ask("/'single'/index.html")).toMatchObject({ statusCode: 301 });
});

test('responses get the headers of the policy, and no encoding gets around it', () => {
  const sent = (uri: string) =>
    responses.parse(
      runInNewContext(`${cloudFrontResponses()}\nhandler(event).headers`, {
        event: { request: { uri }, response: { headers: {} } },
        decodeURIComponent,
      }),
    );
  for (const path of [
    '/',
    '/media/a.svg',
    '/media/a.PDF',
    '/feed.xml',
    '/search/',
    '/islands/a.js',
    '/contribute/write/',
  ])
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(sent(path)[name.toLowerCase()]?.value, `${path} ${name}`).toBe(value);
  expect(sent('/%6Dedia/a.svg')['content-security-policy']?.value).toMatch(/^sandbox/);
});

describe('Where releases fill the bucket', () => {
  const answered = z.object({
    statusCode: z.number().optional(),
    headers: responses,
  });

  const respond = (metadata: Record<string, string>) =>
    answered.parse(
      runInNewContext(`${cloudFrontResponses()}\nhandler(event)`, {
        event: {
          request: { uri: '/old/' },
          response: {
            statusCode: 200,
            headers: Object.fromEntries(
              Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, { value }]),
            ),
          },
        },
        decodeURIComponent,
      }),
    );

  test('a redirect and a removed address get their status, and no metadata reaches readers', () => {
    expect(respond({ status: '301', location: '/new/', sha256: 'x' })).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/new/' } },
    });
    expect(respond({ status: '410' }).statusCode).toBe(410);
    expect(respond({ sha256: 'x' }).statusCode).toBe(200);
    expect(Object.keys(respond({ status: '410', sha256: 'x' }).headers).join()).not.toContain('x-amz-meta');
  });

  const ask = (uri: string, querystring: object = {}): unknown =>
    JSON.parse(
      z.string().parse(
        runInNewContext(`${cloudFrontPaths()}\nJSON.stringify(handler(event))`, {
          event: { request: { uri, querystring } },
        }),
      ),
    );

  test('a folder is its index.html, a file is itself, and an address without its slash leads to the one with it', () => {
    expect(ask('/news/')).toMatchObject({ uri: '/news/index.html' });
    expect(ask('/')).toMatchObject({ uri: '/index.html' });
    for (const file of ['/site.webmanifest', '/search-index/0a1b2c3d.json', '/a.js'])
      expect(ask(file)).toEqual({ uri: file, querystring: {} });
    expect(
      ask('/search', {
        q: { value: 'a%20b' },
        t: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
      }),
    ).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/search/?q=a%20b&t=1&t=2' } },
    });
    expect(ask('//evil.example/x')).toMatchObject({ headers: { location: { value: '/evil.example/x/' } } });
  });

  test('what releases keep is nobody else’s', () => {
    expect(ask('/.gazette/state.json')).toMatchObject({ statusCode: 404 });
    expect(ask('/%2Egazette/state.json')).toMatchObject({ statusCode: 404 });
  });
});

test('all functions are within the limit of CloudFront, 10 KB', () => {
  expect(cloudFrontRequests().length).toBeLessThan(10_240);
  expect(cloudFrontPaths().length).toBeLessThan(10_240);
  expect(cloudFrontResponses().length).toBeLessThan(10_240);
});

describe('A site below a path of its host', () => {
  beforeEach(() => {
    vi.stubEnv('SITE_URL', 'https://cdn.example/my.notes');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const answer = (uri: string): unknown =>
    JSON.parse(
      z.string().parse(
        runInNewContext(`${cloudFrontPaths()}\nJSON.stringify(handler(event))`, {
          event: { request: { uri, querystring: {} } },
        }),
      ),
    );

  test('the bucket knows nothing of the path, and addresses that readers get have it', async () => {
    expect(answer('/my.notes/')).toMatchObject({ uri: '/index.html' });
    expect(answer('/my.notes/media/a.mp3')).toMatchObject({ uri: '/media/a.mp3' });
    const moved = (value: string) => ({ statusCode: 301, headers: { location: { value } } });
    expect(answer('/my.notes/news')).toMatchObject(moved('/my.notes/news/'));
    expect(answer('/')).toMatchObject(moved('/my.notes/'));
    expect(answer('/my.notes')).toMatchObject(moved('/my.notes/'));
    expect(answer('/my.notes/.gazette/state.json')).toMatchObject({ statusCode: 404 });
    expect(answer('/media/a.mp3')).toMatchObject({ statusCode: 404 });
    expect(await ask('/my.notes/old.pdf')).toMatchObject(moved('/my.notes/media/report.pdf'));
    expect(await ask('/old.pdf')).toMatchObject({ statusCode: 404 });
  });

  test('headers are those of the path below', () => {
    for (const uri of ['/my.notes/media/a.svg', '/media/a.svg']) {
      const sent = responses.parse(
        runInNewContext(`${cloudFrontResponses()}\nhandler(event).headers`, {
          event: { request: { uri }, response: { headers: {} } },
          decodeURIComponent,
        }),
      );
      expect(sent['content-security-policy']?.value, uri).toMatch(/^sandbox/);
    }
  });
});
