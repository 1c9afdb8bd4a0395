import { buildDate } from '@/lib/build-instant.ts';
import { startDevServer } from '@/tools/dev/dev-server.ts';
import { listenAddress, openNotice } from '@/tools/serve/listen-address.ts';
import { endWithParent } from '../setup/end-with-parent.ts';

/**
 * Serves the site while it is being written, with drafts and scheduled posts, which are marked, below the path of its address if
 * that has one. A saved file reloads the open page.
 *
 * @param givenHost what `--host` says
 */
export async function dev(givenHost: string | undefined): Promise<number> {
  const { host, port } = listenAddress(givenHost);
  buildDate();
  process.env.PREVIEW ??= '1';
  // Content is read again after a change only in development (lib/content).
  Object.assign(process.env, { NODE_ENV: 'development' });
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const { url } = await startDevServer(port, host);
  endWithParent();
  console.log(
    `Writing at ${new URL(url).pathname === '/' ? url : `${url}/`}; a saved file reloads the page (Ctrl+C stops it).`,
  );
  const notice = openNotice(url);
  if (notice) console.log(notice);
  return 0;
}
