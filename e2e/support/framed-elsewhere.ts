import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Serves a page that shows another one in a frame, as embed codes do, for as long as a task runs. It is of another origin: another host
 * and another port than those of the site that is tested.
 *
 * @param framed absolute address of the page in the frame
 * @param task is told the address of the page around it
 */
export async function framedElsewhere(
  framed: string,
  task: (address: string) => Promise<void>,
): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1><iframe src="${framed}" title="Player" width="640" height="420" allow="autoplay"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (!place || typeof place === 'string') throw new Error('The page around the frame has no port.');
  try {
    await task(`http://127.0.0.1:${place.port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}
