import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './listen.ts';
import { createSiteServer } from './site-server.ts';

const SOUND = 'ID3 0123456789';
let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  const base = mkdtempSync(join(tmpdir(), 'gazette-serve-'));
  folder = join(base, 'site');
  const files: Record<string, string | Buffer> = {
    'index.html': '<h1>Home</h1>',
    '404.html': '<h1>Not here</h1>',
    'news/index.html': '<h1>News</h1>',
    'feed.xml': '<rss/>',
    'café/index.html': '<h1>Café</h1>',
    'media/talk.mp3': SOUND,
    'media/talk.vtt': 'WEBVTT',
    'style.css': 'a{}',
    'style.css.gz': gzipSync('a{}'),
    _headers: '/*',
    '.env': 'SECRET',
    '.well-known/security.txt': 'Contact: x',
  };
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(base, 'secret.txt'), 'SECRET');
  server = createSiteServer({
    folder,
    headersFor: () => ({ 'X-Policy': 'page' }),
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request as it is written: fetch would tidy `..` away before it is sent. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('a folder answers with its index page, in UTF-8, with the headers of the policy', async () => {
  const answer = await ask('/news/');
  expect(answer).toMatchObject({ status: 200, body: '<h1>News</h1>' });
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-policy': 'page',
  });
});

test('an address without its slash moves there and keeps its query', async () => {
  expect(await ask('/news?q=1')).toMatchObject({ status: 301, headers: { location: '/news/?q=1' } });
});

test('two slashes at the start do not lead to another host', async () => {
  expect((await ask('//news')).headers.location).toBe('/news/');
  expect((await ask('/\\news')).headers.location).toBe('/news/');
});

test('what is not there answers 404 with the site’s own page', async () => {
  expect(await ask('/nothing/')).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
  expect(await ask('/nothing.png')).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
  expect(await ask('/nothing/', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
});

test('an address with letters beyond ASCII finds its page', async () => {
  expect(await ask('/caf%C3%A9/')).toMatchObject({ status: 200, body: '<h1>Café</h1>' });
});

test('types say what the file is', async () => {
  expect((await ask('/media/talk.mp3')).headers['content-type']).toBe('audio/mpeg');
  expect((await ask('/media/talk.vtt')).headers['content-type']).toBe('text/vtt; charset=utf-8');
  expect((await ask('/feed.xml')).headers['content-type']).toBe('application/rss+xml; charset=utf-8');
});

test('a part of a recording is sent as that part', async () => {
  const answer = await ask('/media/talk.mp3', { Range: 'bytes=4-6' });
  expect(answer).toMatchObject({ status: 206, body: '012' });
  expect(answer.headers).toMatchObject({
    'content-range': `bytes 4-6/${SOUND.length}`,
    'accept-ranges': 'bytes',
  });
  expect(await ask('/media/talk.mp3', { Range: 'bytes=-3' })).toMatchObject({ status: 206, body: '789' });
  expect(await ask('/media/talk.mp3', { Range: 'bytes=11-' })).toMatchObject({ status: 206, body: '789' });
});

test('a part beyond the end is refused and the length named', async () => {
  const answer = await ask('/media/talk.mp3', { Range: 'bytes=99-' });
  expect(answer).toMatchObject({ status: 416, headers: { 'content-range': `bytes */${SOUND.length}` } });
});

test('HEAD tells what GET would send, without it', async () => {
  const answer = await ask('/media/talk.mp3', {}, 'HEAD');
  expect(answer).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': String(SOUND.length) },
  });
});

test('who has the file already is told that it has not changed', async () => {
  const etag = String((await ask('/news/')).headers.etag);
  expect(etag).not.toBe('undefined');
  expect(await ask('/news/', { 'If-None-Match': etag })).toMatchObject({ status: 304, body: '' });
  expect((await ask('/news/', { 'If-None-Match': '"other"' })).status).toBe(200);
});

test('a compressed neighbour goes to who accepts it', async () => {
  const answer = await ask('/style.css', { 'Accept-Encoding': 'br, gzip' });
  expect(answer.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/css; charset=utf-8',
    vary: 'Accept-Encoding',
  });
  expect((await ask('/style.css')).body).toBe('a{}');
  expect(
    (await ask('/style.css', { 'Accept-Encoding': 'gzip;q=0' })).headers['content-encoding'],
  ).toBeUndefined();
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/news/../../secret.txt',
  '/..\\secret.txt',
])('nothing outside the site is served: %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('SECRET');
});

test.each(['/%', '/%00', '/%E0%A4', '/media/talk.mp3/'])(
  'an impossible address is not found: %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('hidden files and instructions for the host are not served, .well-known is', async () => {
  expect((await ask('/.env')).status).toBe(404);
  expect((await ask('/_headers')).status).toBe(404);
  expect((await ask('/.well-known/security.txt')).status).toBe(200);
});

test.each([
  '/%5fheaders',
  '/_%68eaders',
  '/_HEADERS',
  '/./_headers',
  '/news/../_headers',
  '/%2e/_redirects',
  '//_headers',
  '/news//../_headers',
  '/_headers/',
  '/.well-known/../.env',
  '/.well-known/%2e%2e/.env',
  '/%2eenv',
])('no way to write an address leads around that: %s', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, '<h1>Not here</h1>']);
});

test('a condition that fails is said, and is not taken for a missing file', async () => {
  expect(await ask('/media/talk.mp3', { 'If-Match': '"other"' })).toMatchObject({ status: 412, body: '' });
  const etag = String((await ask('/media/talk.mp3')).headers.etag);
  expect((await ask('/media/talk.mp3', { 'If-Match': etag })).status).toBe(200);
  expect((await ask('/media/talk.mp3', { 'If-Match': '*' })).status).toBe(200);
  const past = 'Thu, 01 Jan 1970 00:00:00 GMT';
  expect((await ask('/media/talk.mp3', { 'If-Unmodified-Since': past })).status).toBe(412);
});

test('a listening site answers this machine alone', async () => {
  const listening = await listen(folder, 0);
  const address = listening.server.address();
  expect(typeof address === 'object' && address?.address).toBe('127.0.0.1');
  expect((await fetch(listening.url)).status).toBe(200);
  listening.server.close();
  listening.server.closeAllConnections();
});

test('a site below a path answers there alone, and the root leads to it', async () => {
  const below = createSiteServer({ folder, basePath: '/notes' });
  await new Promise<void>((done) => below.listen(0, '127.0.0.1', done));
  const address = below.address();
  const root = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const get = async (path: string) => {
    const answer = await fetch(`${root}${path}`, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location')];
  };
  expect(await get('/notes/news/')).toEqual([200, null]);
  expect(await get('/notes/feed.xml')).toEqual([200, null]);
  expect(await get('/notes/news?q=1')).toEqual([301, '/notes/news/?q=1']);
  expect(await get('/')).toEqual([301, '/notes/']);
  expect(await get('/notes?q=1')).toEqual([301, '/notes/?q=1']);
  for (const path of ['/news/', '/feed.xml', '/notes-2/', '/notes/no/'])
    expect(await get(path), path).toEqual([404, null]);
  below.close();
  below.closeAllConnections();
});

test('only reading is allowed', async () => {
  expect(await ask('/news/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});
