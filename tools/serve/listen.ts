import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { CommandError } from '@/lib/errors.ts';
import { basePath } from '@/lib/site.ts';
import { headersFor } from '@/tools/publish/policy.ts';
import { listenAddress, urlOf } from './listen-address.ts';
import { createSiteServer } from './site-server.ts';

/**
 * Serves a built site.
 *
 * @param folder of the built site
 * @param port 0 takes a free one
 * @param host the address of the network interface; this machine alone where it is missing
 * @returns the server and its address, `http://localhost:3000`, or `http://localhost:3000/notes` where the site is served below a path
 * @throws one sentence where the site is not built or the port is taken
 */
export async function listen(
  folder: string,
  port: number,
  host = listenAddress(undefined, {}).host,
): Promise<{ server: Server; url: string }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no site in ${folder}; build it with “npm run build”.`);
  }
  const server = createSiteServer({ folder: resolve(folder), basePath: basePath(), headersFor });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken; choose another one: PORT=${port + 1} npm start`;
      fail(error.code === 'EADDRINUSE' ? new CommandError(taken) : error);
    });
    server.listen(port, host, done);
  });
  const address = server.address();
  const url = urlOf(host, typeof address === 'object' && address ? address.port : port);
  return { server, url: `${url}${basePath()}` };
}
