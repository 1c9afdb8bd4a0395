import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { decodeAddress } from '@/lib/percent-encoding.ts';
import { isProjectItself, servedFolders } from '@/lib/publication.ts';

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * Answers a request for a file that the publication serves as it is. Next would look into `public/` of the project,
 * whose files another publication does not have.
 *
 * @returns whether there was an answer
 */
export function servePublicFile(request: IncomingMessage, response: ServerResponse): boolean {
  const address = (request.url ?? '/').replace(/[?#].*$/, '');
  const path = decodeAddress(address);
  if (path.includes('\0') || path.split('/').includes('..')) return false;
  const root = servedFolders().find((folder) => isFile(join(folder, path)));
  if (root) {
    send(request, address, { root, cacheControl: false, dotfiles: 'allow' }).pipe(response);
    return true;
  }
  if (isProjectItself() || !isFile(join('public', path))) return false;
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.\n');
  return true;
}
