import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load.ts';
import { checkLinks } from './check-links.ts';
import { collectLinks } from './collect-links.ts';
import { isPublicAddress } from './public-address.ts';
import { ask as request } from './request.ts';
import { linkSummary } from './summary.ts';

let server: Server;
let host = '';
const asked: string[] = [];
const anybody = () => true;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const send = (status: number, location?: string) => {
      response.writeHead(status, location ? { location } : {}).end();
    };
    if (path === '/fine') send(200);
    else if (path === '/moved') send(301, '/fine');
    else if (path === '/for-now') send(302, '/fine');
    else if (path === '/no-head') send(request.method === 'HEAD' ? 405 : 200);
    else if (path === '/refuses') send(403);
    else if (path === '/circle') send(301, '/circle');
    else if (path === '/to-metadata') send(302, 'http://169.254.169.254/latest/');
    else if (path === '/to-file') send(302, 'file:///etc/hostname');
    else if (path === '/slow') return;
    else if (path.startsWith('/oembed')) send(path.includes('gone') ? 404 : 200);
    else send(404);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  host = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address on another host', () => {
  test.each([
    ['/fine', 'works', '200 OK'],
    ['/moved', 'moved', 'moved to HOST/fine'],
    ['/for-now', 'works', '200 OK'],
    ['/no-head', 'works', '200 OK'],
    ['/fine#part', 'works', '200 OK'],
    ['/refuses', 'unsure', '403 Forbidden'],
    ['/gone', 'broken', '404 Not Found'],
    ['/circle', 'broken', 'leads from address to address more than 10 times'],
    ['/slow', 'broken', 'no answer within 0.3 s'],
  ])('%s is said to be as it is', async (path, state, reason) => {
    // Long for hosts that answer, so that a busy machine proves nothing; short for the one that never does.
    const options = { timeout: path === '/slow' ? 300 : 15_000, oEmbed: '', mayAsk: anybody };
    const [result] = await checkLinks([{ url: `${host}${path}`, places: ['x.mdx:1'] }], options);
    expect(result).toMatchObject({ state, reason: reason.replace('HOST', host) });
  });

  test.each([
    ['watchable00', 'works', 'the video can be watched'],
    ['gone0000000', 'broken', 'the video is gone'],
  ])('the video %s is asked for where YouTube tells', async (videoId, state, reason) => {
    const url = `https://www.youtube.com/watch?v=${videoId}`;
    const options = { timeout: 15_000, oEmbed: `${host}/oembed?url=`, mayAsk: anybody };
    const [result] = await checkLinks([{ url, places: [], videoId }], options);
    expect(result).toMatchObject({ state, reason });
  });

  test('a host that does not listen is broken', async () => {
    const options = { timeout: 15_000, oEmbed: '', mayAsk: anybody };
    const [result] = await checkLinks([{ url: 'http://127.0.0.1:1/', places: [] }], options);
    expect(result).toMatchObject({ state: 'broken', reason: 'the host refuses connections' });
  });
});

describe('this machine and its network are never asked', () => {
  const PRIVATE = 'leads to this machine or its network, which readers cannot reach';

  test.each([
    'http://localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.0.1:8080/admin',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::7f00:1]/',
  ])('%s', async (url) => {
    const [result] = await checkLinks([{ url, places: [] }]);
    expect(result).toMatchObject({ state: 'broken', reason: PRIVATE });
  });

  test('nor where a public host leads there', async () => {
    asked.length = 0;
    const options = { timeout: 15_000, oEmbed: '', mayAsk: (address: string) => address === '127.0.0.1' };
    const [result] = await checkLinks([{ url: `${host}/to-metadata`, places: [] }], options);
    expect(result).toMatchObject({ state: 'broken', reason: PRIVATE });
    const [file] = await checkLinks([{ url: `${host}/to-file`, places: [] }], options);
    expect(file?.reason).toBe('leads to file:, which is not a web address');
  });

  test('a name is looked up once, and what was found is asked', async () => {
    const url = new URL(host);
    url.hostname = 'a-name-that-nobody-has.example';
    const answer = await request(new URL('/fine', url), 'GET', { addresses: ['127.0.0.1'], timeout: 15_000 });
    expect(answer.status).toBe(200);
  });

  test('nor for a video', async () => {
    const video = { url: 'https://www.youtube.com/watch?v=x', places: [], videoId: 'x' };
    asked.length = 0;
    await checkLinks([video], { timeout: 15_000, oEmbed: `${host}/oembed?url=`, mayAsk: () => false });
    expect(asked).toEqual([]);
  });

  test.each(['93.184.215.14', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

test('all that the content names on other hosts is collected once, with file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(folder, 'posts/2026'), { recursive: true });
  mkdirSync(join(folder, 'topics'));
  const post = [
    '---',
    'title: A',
    'date: 2026-01-02',
    'source: { name: S, url: https://s.example/ }',
    '---',
    '',
    '[One](https://a.example/) and [two](/news/).',
    '',
    '<YouTube id="2dH_hvUNEVM" title="Panel" />',
    '',
    '<LegacyImage src="2015/04/x.jpg" alt="" />',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'posts/2026/a.mdx'), post);
  const topic = '---\ntitle: T\nlinks:\n  - title: One\n    url: https://a.example/\n---\n';
  writeFileSync(join(folder, 'topics/t.mdx'), topic);
  const { content, texts } = loadContent(folder);
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const links = collectLinks(content, texts).map(({ url, places, videoId }) => [
    url,
    places.map((place) => place.replace(name, 'content')),
    videoId,
  ]);
  expect(links).toEqual(
    [
      ['https://a.example/', ['content/posts/2026/a.mdx:7', 'content/topics/t.mdx:5'], undefined],
      [
        'https://s3.amazonaws.com/digitalgov/_legacy-img/2015/04/x.jpg',
        ['content/posts/2026/a.mdx:11'],
        undefined,
      ],
      ['https://s.example/', ['content/posts/2026/a.mdx:4'], undefined],
      ['https://www.youtube.com/watch?v=2dH_hvUNEVM', ['content/posts/2026/a.mdx:9'], '2dH_hvUNEVM'],
    ].sort(),
  );
  rmSync(folder, { recursive: true });
});

test('the summary lists what needs a person, worst first', () => {
  const link = { places: ['content/posts/2026/a.mdx:7'] };
  const summary = linkSummary({
    checked: '2026-11-22T06:00:00Z',
    links: [
      { ...link, url: 'https://a.example/', state: 'works', reason: '200 OK' },
      { ...link, url: 'https://b.example/', state: 'moved', reason: 'moved to https://c.example/' },
      { ...link, url: 'https://d.example/', state: 'broken', reason: '404 Not Found' },
    ],
  });
  expect(summary).toBe(
    [
      '# External links, 2026-11-22',
      '',
      '1 of 3 work.',
      '',
      '## Broken: 1',
      '',
      '- `https://d.example/`: 404 Not Found',
      '  - content/posts/2026/a.mdx:7',
      '',
      '## Moved for good: 1',
      '',
      '- `https://b.example/`: moved to https://c.example/',
      '  - content/posts/2026/a.mdx:7',
      '',
    ].join('\n'),
  );
});
