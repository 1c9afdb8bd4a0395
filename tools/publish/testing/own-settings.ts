/** For tests: what the people of a server make of the server block that the first release writes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nginxText } from '@/lib/redirects/nginx.ts';

/** An address that only the server itself answers. */
export const OWN_BLOCK = { path: '/our-own/', says: 'a setting of our own' } as const;

/**
 * Sets the port and adds a location in `nginx.conf` of a folder of releases, as a person would.
 *
 * @returns what to put into the http block
 */
export function listenOn(store: string, port: number): string {
  const file = join(store, 'nginx.conf');
  const own = `listen 127.0.0.1:${port};\n    location = ${OWN_BLOCK.path} { default_type text/plain; return 200 ${nginxText(OWN_BLOCK.says)}; }`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('listen 8080;', own));
  return `include ${nginxText(resolve(file))};\n`;
}
