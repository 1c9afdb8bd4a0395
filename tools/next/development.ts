import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import next from 'next';

export interface Development {
  /** Compiles what the first request needs; to be called when the server listens. */
  readonly prepare: () => Promise<void>;
  /** Answers a request, once prepared. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Next's development server behind a server of ours, which it tells the browser about changed code through. */
export function nextDevelopment(server: Server, port: number, host: string): Development {
  const app = next({ dev: true, port, hostname: host, httpServer: server });
  return {
    prepare: () => app.prepare(),
    handle: (request, response) => app.getRequestHandler()(request, response),
    close: () => app.close(),
  };
}
