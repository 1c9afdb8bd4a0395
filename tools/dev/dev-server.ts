import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { normalAddress } from '@/lib/addresses/address.ts';
import { basePath } from '@/lib/site.ts';
import { nextDevelopment } from '../next/development.ts';
import { urlOf } from '../serve/listen-address.ts';
import { writePublicationSheet } from '../setup/write-publication-sheet.ts';
import { addressBelow, movesBelow, withoutBasePath } from './base-path.ts';
import { ReloadChannel } from './reload-channel.ts';
import { serveIsland } from './serve-island.ts';
import { servePublicFile } from './serve-public-file.ts';
import { movesBetween, readSiteState, type SiteState } from './site-state.ts';
import { watchContent } from './watch-content.ts';

export interface DevServer {
  /** `http://localhost:3000`, with the path below which the site is served. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the site while it is being written. Next serves and reloads code; it does not see files that are read through
 * `fs`, so this server watches the content and reloads the open page, at its new address where it has moved. The page of
 * a file with errors is the text of those errors, the same as in the terminal; all others are shown. Old addresses lead
 * where they will lead once the site is published.
 *
 * @throws where the port is taken
 */
export async function startDevServer(port: number, host: string): Promise<DevServer> {
  const channel = new ReloadChannel();
  // Before the first request: a tab that was left open asks as soon as somebody listens.
  let state = await readSiteState();
  report(undefined, state);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const app = nextDevelopment(server, port, host);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  await app.prepare();

  writePublicationSheet();
  const watcher = await watchContent(async () => {
    const before = state;
    state = await readSiteState();
    report(before, state);
    writePublicationSheet();
    const moves = movesBetween(before, state);
    await Promise.all(
      Object.values(moves).map((path) => untilKnown(`${urlOf(host, port)}${basePath()}${path}`)),
    );
    channel.reload(movesBelow(moves));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    const below = wantsPage ? addressBelow(request.url ?? '/') : undefined;
    if (below) {
      leadTo(below, response);
      return;
    }
    request.url = withoutBasePath(request.url ?? '/');
    if (channel.accept(request, response)) return;
    if (wantsPage) {
      const path = pathOfRequest(request);
      const faults = state.faultsAt(path);
      if (faults) {
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(channel.textPage('The content has errors', faults));
        return;
      }
      const redirect = state.redirectFrom(path);
      if (redirect === 'gone') answerGone(request, response);
      else if (redirect) {
        leadTo(redirect.to, response);
        return;
      }
    }
    if (servePublicFile(request, response) || (await serveIsland(request, response))) return;
    if (wantsPage) channel.instrument(request, response);
    await app.handle(request, response);
  }

  return {
    url: `${urlOf(host, port)}${basePath()}`,
    close: async () => {
      await watcher.close();
      channel.close();
      await app.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const pathOfRequest = ({ url = '/' }: IncomingMessage): string => normalAddress(url.replace(/[?#].*$/s, ''));

/** Not for good: the next saved file may say otherwise, and browsers remember. */
const leadTo = (address: string, response: ServerResponse) =>
  response.writeHead(307, { Location: address, 'Cache-Control': 'no-store' }).end();

/** The page for what is gone, with the status of HTTP for it (RFC 9110, 15.5.11). */
function answerGone(request: IncomingMessage, response: ServerResponse): void {
  request.url = '/gone/';
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((_status: number, ...rest: never[]) =>
    writeHead(410, ...rest)) as ServerResponse['writeHead'];
}

/** Fifteen seconds at most; usually the second or third answer is the page. */
const MOST_TRIES = 60;
const BETWEEN_TRIES = 250;

/** Asks for a new address until Next knows it: the first answer still comes from the list of addresses before. */
async function untilKnown(url: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { status } = await fetch(url, { headers: { accept: 'text/html' }, redirect: 'manual' });
    if (status !== 404) return;
    await setTimeout(BETWEEN_TRIES);
  }
}

/** Prints what is wrong with the content where it has changed; says so too when all is fixed. */
function report(before: SiteState | undefined, { errors }: SiteState): void {
  if (errors && errors !== before?.errors) console.error(`\n${errors}\n`);
  if (!errors && before?.errors) console.log('The content has no errors any more.');
}
