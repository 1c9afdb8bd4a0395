import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { urlOf } from '../serve/listen-address.ts';
import { writePublicationSheet } from '../setup/write-publication-sheet.ts';
import { ReloadChannel } from './reload-channel.ts';
import { servePublicFile } from './serve-public-file.ts';
import { contentErrors, watchContent } from './watch-content.ts';

export interface DevServer {
  /** `http://localhost:3000` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the site while it is being written. Next serves and reloads code; it does not see files that are read through
 * `fs`, so this server watches the content and reloads the open page. While content has errors, every page is the text
 * of those errors, the same as in the terminal.
 *
 * @throws where the port is taken
 */
export async function startDevServer(port: number, host: string): Promise<DevServer> {
  const channel = new ReloadChannel();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const app = next({ dev: true, port, hostname: host, httpServer: server });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  await app.prepare();
  const handle = app.getRequestHandler();

  writePublicationSheet();
  let errors = await report(undefined);
  const watcher = await watchContent(async () => {
    errors = await report(errors);
    writePublicationSheet();
    channel.reload();
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (channel.accept(request, response)) return;
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    if (wantsPage && errors) {
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(channel.textPage('The content has errors', errors));
      return;
    }
    if (servePublicFile(request, response)) return;
    if (wantsPage) channel.instrument(request, response);
    await handle(request, response);
  }

  return {
    url: urlOf(host, port),
    close: async () => {
      await watcher.close();
      channel.close();
      await app.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Prints what is wrong with the content where it has changed; says so too when all is mended. */
async function report(before: string | undefined): Promise<string | undefined> {
  const errors = await contentErrors();
  if (errors && errors !== before) console.error(`\n${errors}\n`);
  if (!errors && before) console.log('The content has no errors any more.');
  return errors;
}
