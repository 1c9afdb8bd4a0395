/** Releases to a folder that a real nginx serves, with a server block of the site's own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../publish/testing/old-addresses.ts';
import { listenOn, OWN_BLOCK } from '../publish/testing/own-settings.ts';
import { complaints, type RunningNginx, startNginx } from '../publish/testing/start-nginx.ts';
import { findNginx } from '../setup/find-nginx.ts';
import { freePort } from '../setup/free-port.ts';
import { releaseToFolder } from './release-to-folder.ts';

let base: string;
let store: string;
let server: RunningNginx | undefined;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gazette-nginx-release-'));
  store = join(base, 'my "releases"');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(base, { recursive: true });
});

/** Releases a site of one page; its one old address is named for it. */
function release(number: number, options = {}, from = `/release-${number}/`) {
  const site = join(base, 'site');
  mkdirSync(site, { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(join(site, name), `${name} ${number}`);
  const now = new Date(Date.UTC(2027, 0, 1, 0, 0, number));
  return releaseToFolder(
    { to: store, ...options },
    { site, revision: 'test', now, redirects: [{ from, to: '/' }] },
  );
}
const own = () => join(store, 'nginx.conf');

test('the first release writes a server block, and says what to do with it', async () => {
  expect((await release(1)).slice(1)).toEqual([
    expect.stringMatching(
      /set listen, server_name and certificates in it.* have nginx read it: nginx -t && nginx -s reload$/,
    ),
  ]);
});

test('the release says whether nginx has to be reloaded', async () => {
  await release(1);
  expect((await release(2, {}, '/release-1/')).slice(1)).toEqual([
    'nginx need not be reloaded: its configuration is the same as before.',
  ]);
  expect((await release(3)).slice(1)).toEqual([expect.stringContaining('nginx has to be reloaded')]);
  expect((await releaseToFolder({ to: store })).slice(1)).toEqual([
    expect.stringContaining('nginx has to be reloaded'),
  ]);
});

test('a reload is a command of one’s choice, and a failure of it is reported', async () => {
  await release(1);
  const called = join(base, 'called');
  const commands = { reload: true, nginx: 'true', reloadWith: `echo reloaded >> ${called}` };
  expect(await release(2, commands)).toContain(
    'nginx was reloaded, because old addresses or headers have changed.',
  );
  await release(3, commands, '/release-2/');
  expect(readFileSync(called, 'utf8')).toBe('reloaded\n');
  await expect(release(4, { ...commands, reloadWith: 'echo no rights; exit 3' })).rejects.toThrow(
    /-test is current, but nginx could not be reloaded:\s+no rights\s.*true -t && echo no rights/s,
  );
});

test('a configuration of an earlier version, which releases no longer write, is found out', async () => {
  mkdirSync(store);
  writeFileSync(own(), 'server { listen 8080; root /srv/gazette/current; }');
  expect((await release(1)).at(-1)).toMatch(/nginx\.conf does not include .* Move it elsewhere/);
});

const nginx = findNginx();
if (nginx) {
  const status = async (path: string) => (await ask(server?.url ?? '', path)).status;

  test('releases reload nginx, keep its own settings, and go back with their old addresses; no request fails', async () => {
    await release(1);
    const { url, command, stop } = await startNginx(nginx, (port) => listenOn(store, port));
    server = { url, command, stop, tested: '' };
    const settings = readFileSync(own(), 'utf8');
    const readers = startReaders(url);
    for (let number = 2; number <= 4; number += 1) {
      await release(number, { reload: true, nginx: command });
      await expect.poll(() => status(`/release-${number}/`)).toBe(301);
      expect((await ask(url, OWN_BLOCK.path)).body).toBe(OWN_BLOCK.says);
    }
    await releaseToFolder({ to: store, reload: true, nginx: command });
    // Workers of before the reload may answer for another moment.
    await expect
      .poll(async () => [
        await status('/release-4/'),
        await status('/release-3/'),
        (await ask(url, '/')).body,
      ])
      .toEqual([404, 301, 'index.html 3']);
    expect(readFileSync(own(), 'utf8')).toBe(settings);
    const { requests, failures } = await readers.stop();
    expect(failures).toEqual([]);
    expect(requests).toBeGreaterThan(10);
  });

  test('two sites on one server have each its own old addresses, headers and releases', async () => {
    const second = join(base, 'second');
    await release(1);
    await release(7, { to: second });
    const otherPort = await freePort();
    const file = join(second, 'nginx.conf');
    server = await startNginx(nginx, (port) => {
      const first = listenOn(store, port);
      const other = listenOn(second, otherPort);
      // As the file itself asks for: nginx takes each size once.
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^include .*sizes\.conf.*$/m, ''));
      return `${first}${other}`;
    });
    expect(complaints(server.tested)).toEqual([]);
    const { url, command } = server;
    const other = `http://127.0.0.1:${otherPort}`;
    const answers = async (site: string, ...paths: string[]) =>
      Promise.all(paths.map(async (path) => (await ask(site, path)).status));
    expect(await answers(url, '/release-1/', '/release-7/')).toEqual([301, 404]);
    expect(await answers(other, '/release-1/', '/release-7/')).toEqual([404, 301]);
    expect((await ask(other, '/')).body).toBe('index.html 7');
    await release(8, { to: second, reload: true, nginx: command });
    await expect.poll(() => answers(other, '/release-8/', '/release-7/')).toEqual([301, 404]);
    expect(await answers(url, '/release-1/', '/release-8/')).toEqual([301, 404]);
    await releaseToFolder({ to: second, reload: true, nginx: command });
    await expect.poll(() => answers(other, '/release-8/', '/release-7/')).toEqual([404, 301]);
    expect((await ask(url, OWN_BLOCK.path)).body).toBe(OWN_BLOCK.says);
  });

  test('what nginx refuses is taken back, and it can be started as before', async () => {
    await release(1);
    server = await startNginx(nginx, (port) => listenOn(store, port));
    const { url, command } = server;
    const good = readFileSync(own(), 'utf8');
    writeFileSync(own(), good.replace('server_name localhost', 'sever_name localhost'));
    await expect(release(2, { reload: true, nginx: command })).rejects.toThrow(
      /unknown directive "sever_name"[\s\S]*Nothing was released/,
    );
    writeFileSync(own(), good);
    expect([await status('/release-1/'), await status('/release-2/')]).toEqual([301, 404]);
    expect((await ask(url, '/')).body).toBe('index.html 1');
    await release(2, { reload: true, nginx: command });
    await expect.poll(() => status('/release-2/')).toBe(301);
  });
} else {
  test('NOT TRIED: nginx is not installed, so no release was served by it (apt-get install nginx)', () => {
    expect(process.env.CI ?? '').toBe('');
  });
}

/** Asks for pages until it is stopped. */
function startReaders(url: string) {
  let isStopped = false;
  let requests = 0;
  const failures: string[] = [];
  const reading = (async () => {
    while (!isStopped) {
      requests += 1;
      const answer = await ask(url, '/').catch((error: unknown) => ({ status: String(error) }));
      if (answer.status !== 200) failures.push(`${answer.status}`);
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      await reading;
      return { requests, failures };
    },
  };
}
