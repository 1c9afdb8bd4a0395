import type { IncomingMessage, ServerResponse } from 'node:http';
import { islandFile } from '@/lib/islands/bundle.ts';

/**
 * Answers a request for a script or a style sheet of `/islands/`. Next would ask for the names of all of them first, in a process of
 * its own, which bundles them all: ten seconds of two cores, for each file of a page.
 *
 * @returns whether there was an answer
 */
export async function serveIsland(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = url.replace(/[?#].*$/, '');
  const [, name] = /^\/islands\/(.+)-[0-9a-f]{8}\.(?:css|js)$/.exec(path) ?? [];
  const file = name ? await islandFile(name) : undefined;
  if (file?.path !== path) return false;
  response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' }).end(file.bytes);
  return true;
}
