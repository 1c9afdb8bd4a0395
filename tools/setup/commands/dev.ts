import { buildDate } from '@/lib/build-instant.ts';
import { startDevServer } from '@/tools/dev/dev-server.ts';
import { listenAddress, openNotice } from '@/tools/serve/listen-address.ts';
import { endWithParent } from '../end-with-parent.ts';

/**
 * `npm run dev`: the site while it is being written, on http://localhost:3000 (or PORT), below the path of its address where that has one, with drafts and scheduled
 * posts, which are marked. A saved file reloads the open page. For this machine alone, unless `-- --host 0.0.0.0` (or
 * HOST) opens it to the network.
 */
export async function run(args: readonly string[] = []): Promise<number> {
  const { host, port } = listenAddress(args);
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
