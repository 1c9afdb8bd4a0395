import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where open pages listen; no page of the site can have this address. */
const ADDRESS = '/__dev/reload';

/** Reloads the page when it is told to, or goes where it has moved, and after the server was away and is back. */
const SCRIPT = `<script>(() => {
  let lost = false;
  const channel = new EventSource('${ADDRESS}');
  channel.onmessage = ({ data }) => {
    const to = JSON.parse(data).moves[location.pathname];
    if (to) location.replace(to + location.hash);
    else location.reload();
  };
  channel.onerror = () => { lost = true; };
  channel.onopen = () => { if (lost) location.reload(); };
})();</script>`;

/** Tells open pages to reload, by server-sent events (HTML §9.2). */
export class ReloadChannel {
  readonly #pages = new Set<ServerResponse>();

  /** Takes a request that is a page listening for reloads. @returns whether it was one */
  accept(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.url !== ADDRESS) return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 500\n\n');
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
    return true;
  }

  /**
   * Reloads every open page; one that has another address now is taken there.
   *
   * @param moves new addresses by old ones
   */
  reload(moves: Readonly<Record<string, string>>): void {
    for (const page of this.#pages) page.write(`data: ${JSON.stringify({ moves })}\n\n`);
  }

  /** Lets the pages go, so that the server can close. */
  close(): void {
    for (const page of this.#pages) page.end();
  }

  /** Makes a response that turns out to be a page listen: the script follows its last byte. */
  instrument(request: IncomingMessage, response: ServerResponse): void {
    // What is compressed cannot be added to.
    delete request.headers['accept-encoding'];
    const end = response.end.bind(response);
    response.end = ((chunk?: unknown, ...rest: never[]) => {
      if (!String(response.getHeader('content-type')).startsWith('text/html')) return end(chunk, ...rest);
      if (chunk && typeof chunk !== 'function') response.write(chunk);
      return end(SCRIPT);
    }) as ServerResponse['end'];
  }

  /** A page of its own that listens: a text as it stands in the terminal. */
  textPage(title: string, text: string): string {
    const escaped = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const style =
      'body{font:16px/1.5 ui-monospace,monospace;margin:2rem;color-scheme:light dark}pre{white-space:pre-wrap}';
    return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><h1>${escaped(title)}</h1><pre>${escaped(text)}</pre>${SCRIPT}</html>`;
  }
}
