/** The configuration that releases come with, tried on a real nginx inside the http block of its distribution. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { encodeAddress } from '@/lib/addresses/address.ts';
import { servedTarget } from '@/lib/addresses/target.ts';
import { loadContent } from '@/lib/content/load.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { findNginx } from '../setup/find-nginx.ts';
import { nginxConfiguration } from './host-files.ts';
import { headersFor } from './policy.ts';
import { ask, HOSTILE, wrongAnswers } from './testing/old-addresses.ts';
import { complaints, startNginx } from './testing/start-nginx.ts';

const nginx = findNginx();
/** A folder whose name nginx would read as four words and a variable. */
const base = mkdtempSync(join(tmpdir(), 'gazette-nginx-site-'));
const ROOT = join(base, 'my "site"; $x', 'current');

for (const [file, text] of [
  ['index.html', 'home'],
  ['404.html', 'not found'],
  ['410.html', 'gone for good'],
  ['news/index.html', 'news'],
  ['media/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['media/report.pdf', '%PDF-'],
  ['feed.xml', '<rss/>'],
  ['islands/a-0a1b.js', ''],
  ['_headers', 'x'],
] as const) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), text);
}
afterAll(() => rmSync(base, { recursive: true }));

if (nginx) {
  describe('nginx, in the http block of its distribution', () => {
    const shipped = allRedirects(loadContent().content);

    test('answers every old address of the shipped content, and a hostile list, in every spelling', async () => {
      const redirects = [...shipped, ...HOSTILE];
      const server = await startNginx(nginx, nginxConfiguration(ROOT, redirects));
      try {
        expect(complaints(server.tested)).toEqual([]);
        expect(shipped.length).toBeGreaterThan(5);
        expect(await wrongAnswers(server.url, redirects)).toEqual([]);
      } finally {
        await server.stop();
      }
    });

    test('serves pages, what is not there, and nothing that is for hosts', async () => {
      const server = await startNginx(nginx, nginxConfiguration(ROOT, HOSTILE));
      try {
        expect(await ask(server.url, '/')).toMatchObject({ status: 200, body: 'home' });
        expect(await ask(server.url, '/news/')).toMatchObject({ status: 200, body: 'news' });
        expect(await ask(server.url, '/news')).toMatchObject({ status: 301, location: '/news/' });
        expect(await ask(server.url, '/nothing/')).toMatchObject({ status: 404, body: 'not found' });
        expect(await ask(server.url, '/gone/caf%c3%a9')).toMatchObject({
          status: 410,
          body: 'gone for good',
        });
        expect((await ask(server.url, '/_headers')).status).toBe(404);
        expect((await ask(server.url, '/%5fheaders')).status).toBe(404);
        expect((await ask(server.url, '/%2eenv')).status).toBe(404);
      } finally {
        await server.stop();
      }
    });

    test('sends the headers of the policy, by path', async () => {
      const server = await startNginx(nginx, nginxConfiguration(ROOT, HOSTILE));
      try {
        for (const path of [
          '/',
          '/media/drawing.svg',
          '/media/report.pdf',
          '/feed.xml',
          '/islands/a-0a1b.js',
        ]) {
          const { headers } = await ask(server.url, path);
          for (const [name, value] of Object.entries(headersFor(path)))
            expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
        }
      } finally {
        await server.stop();
      }
    });

    test('serves a site below a path of its host, and nothing beside it', async () => {
      vi.stubEnv('SITE_URL', 'https://harbor.example/my.notes');
      const server = await startNginx(nginx, nginxConfiguration(ROOT, HOSTILE));
      try {
        expect(complaints(server.tested)).toEqual([]);
        const get = (path: string) => ask(server.url, path);
        expect(await get('/my.notes/')).toMatchObject({ status: 200, body: 'home' });
        expect(await get('/my.notes/news/')).toMatchObject({ status: 200, body: 'news' });
        expect(await get('/my.notes/news?a=1')).toMatchObject({
          status: 301,
          location: '/my.notes/news/?a=1',
        });
        expect(await get('/')).toMatchObject({ status: 302, location: '/my.notes/' });
        expect(await get('/my.notes')).toMatchObject({ status: 301, location: '/my.notes/' });
        expect(await get('/my.notes/nothing/')).toMatchObject({ status: 404, body: 'not found' });
        for (const path of ['/news/', '/feed.xml', '/index.html', '/myxnotes/'])
          expect(await get(path), path).toMatchObject({ status: 404, body: 'not found' });
        for (const path of [
          '/my.notes/_headers',
          '/my.notes/%5fheaders',
          '/my.notes/%2eenv',
          '/my.notes../x',
        ])
          expect(await get(path), path).toMatchObject({ status: 404 });
        for (const { from, to } of HOSTILE) {
          const answer = await get(`/my.notes${encodeAddress(from)}`);
          expect(answer.status, from).toBe(to === undefined ? 410 : 301);
          expect(answer.location, from).toBe(to === undefined ? undefined : servedTarget(to));
          if (to === undefined) expect(answer.body, from).toBe('gone for good');
        }
        for (const path of [
          '/',
          '/media/drawing.svg',
          '/media/report.pdf',
          '/feed.xml',
          '/islands/a-0a1b.js',
        ]) {
          const { status, headers } = await get(`/my.notes${path}`);
          expect(status, path).toBe(200);
          for (const [name, value] of Object.entries(headersFor(path)))
            expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
        }
        expect((await get('/my.notes/feed.xml')).headers['content-type']).toBe(
          'application/rss+xml; charset=utf-8',
        );
      } finally {
        vi.unstubAllEnvs();
        await server.stop();
      }
    });

    test('starts with five thousand old addresses of up to two hundred characters', async () => {
      const many = Array.from({ length: 5000 }, (_, at) => ({
        from: `/${'long-'.repeat(at % 40)}${at}/`,
        to: '/news/',
      }));
      const server = await startNginx(nginx, nginxConfiguration(ROOT, many));
      try {
        expect(complaints(server.tested)).toEqual([]);
        expect(await wrongAnswers(server.url, many.slice(-50))).toEqual([]);
      } finally {
        await server.stop();
      }
    });

    test('starts without any old address', async () => {
      const server = await startNginx(nginx, nginxConfiguration(ROOT));
      try {
        expect(complaints(server.tested)).toEqual([]);
      } finally {
        await server.stop();
      }
    });
  });
} else {
  test('NOT TRIED: nginx is not installed, so its configuration was not started (apt-get install nginx)', () => {
    // Where tests decide over a merge, nginx has to be there.
    expect(process.env.CI ?? '').toBe('');
  });
}
