import { site } from '@/lib/site.ts';
import { listen } from '@/tools/serve/listen.ts';
import { listenAddress, openNotice, urlOf } from '@/tools/serve/listen-address.ts';
import { endWithParent } from '../end-with-parent.ts';
import { run as build } from './build.ts';

/**
 * `npm start`: builds the site and serves it on http://localhost:3000 (or PORT), for this machine alone unless
 * `-- --host 0.0.0.0` (or HOST) opens it to the network.
 */
export async function run(args: readonly string[] = []): Promise<number> {
  const { host, port } = listenAddress(args);
  // Without an address of its own, the site is where it is looked at.
  if (!site.url) process.env.SITE_URL ||= urlOf(host, port);
  const code = await build();
  if (code !== 0) return code;
  const { url } = await listen('out', port, host);
  endWithParent();
  console.log(`The site is at ${url} (Ctrl+C stops it).`);
  const notice = openNotice(url);
  if (notice) console.log(notice);
  return 0;
}
