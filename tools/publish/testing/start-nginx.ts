/** For tests: an nginx of its own that serves one folder, with a given configuration in the distribution's http block. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nginx } from '@/tools/setup/find-nginx.ts';
import { freePort } from '@/tools/setup/free-port.ts';
import type { NginxFiles } from '../host-files.ts';
import { nginxServer } from '../nginx-server.ts';

export interface RunningNginx {
  /** `http://127.0.0.1:43817` */
  readonly url: string;
  /** What `nginx -t` said: nothing but its two lines where all is well. */
  readonly tested: string;
  /** How this nginx is called: `-t` and `-s reload` come after it. */
  readonly command: string;
  readonly stop: () => Promise<void>;
}

/** What the http block of Debian's package holds, where the distribution's own file is not there. */
const PLAIN_HTTP = `sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  default_type application/octet-stream;
  gzip on;`;

/**
 * Tests a configuration with `nginx -t` and starts it on a free port of this machine.
 *
 * @param site as `nginxConfiguration` makes it, or what to put into the http block for a port
 * @throws with what nginx says where it does not take the configuration
 */
export async function startNginx(
  { program, configuration }: Nginx,
  site: NginxFiles | ((port: number) => string),
  settings = 'worker_processes 1;',
): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-nginx-'));
  const port = await freePort();
  const main = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'tmp'));
  const block = typeof site === 'function' ? site(port) : ownServer(folder, site, port);
  writeFileSync(join(folder, 'nginx-site.conf'), block);
  writeFileSync(main, mainFile(folder, httpBlock(configuration), settings));
  const { status, stderr } = spawnSync(program, ['-t', '-c', main, '-p', folder], { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`nginx does not take the configuration:\n${stderr}`);
  }
  const child = spawn(program, ['-c', main, '-p', folder], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, ended);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url, tested: stderr, command: `${program} -c ${main} -p ${folder}`, stop };
}

/** The server block that a release writes, on a port of this machine, and what it includes. */
function ownServer(folder: string, files: NginxFiles, port: number): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return nginxServer(folder).replace('listen 8080;', `listen 127.0.0.1:${port};`);
}

/** The http block that the distribution ships, without its logs and its own sites. */
function httpBlock(configuration: string | undefined): string {
  if (configuration === undefined || !existsSync(configuration)) return PLAIN_HTTP;
  const [, block] = /^http\s*\{\n([\s\S]*?)^\}/m.exec(readFileSync(configuration, 'utf8')) ?? [];
  return (block ?? PLAIN_HTTP)
    .replace(/^\s*include\s+\S*(?:conf\.d|sites-enabled|servers)\S*;/gm, '')
    .replace(/^\s*access_log\s.*;/gm, '')
    .replace(/^\s*server\s*\{[\s\S]*^\s{4}\}/m, '');
}

function mainFile(folder: string, http: string, settings: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/tmp/${kind};`,
  );
  // A worker of another user could not read a folder that only this one may read.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `daemon off; ${user} ${settings}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
${http}
  access_log off;
${temporary.join('\n')}
  include ${folder}/nginx-site.conf;
}
`;
}

/** Waits until the server takes a connection; a server that has ended never will. */
async function answering(url: string, ended: Promise<void>): Promise<void> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  for (;;) {
    try {
      await fetch(url, { method: 'HEAD' });
      return;
    } catch (error) {
      if (isOver) throw new Error('nginx ended before it answered', { cause: error });
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

/** `nginx -t` without its two lines of success. */
export const complaints = (tested: string): string[] =>
  tested.split('\n').filter((line) => line !== '' && !/syntax is ok|test is successful/.test(line));
