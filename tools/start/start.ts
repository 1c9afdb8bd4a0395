import { site } from '@/lib/site.ts';
import { listen } from '@/tools/serve/listen.ts';
import { listenAddress, openNotice, urlOf } from '@/tools/serve/listen-address.ts';
import { buildSite } from '../build/build-site.ts';
import { endWithParent } from '../setup/end-with-parent.ts';

/**
 * Builds the site and serves it until the process ends.
 *
 * @param givenHost what `--host` says
 * @returns the exit code of the build
 */
export async function start(givenHost: string | undefined): Promise<number> {
  const { host, port } = listenAddress(givenHost);
  // Without an address of its own, the site is where it is looked at.
  if (!site.url) process.env.SITE_URL ||= urlOf(host, port);
  const code = await buildSite();
  if (code !== 0) return code;
  const { url } = await listen('out', port, host);
  endWithParent();
  console.log(`The site is at ${url} (Ctrl+C stops it).`);
  const notice = openNotice(url);
  if (notice) console.log(notice);
  return 0;
}
