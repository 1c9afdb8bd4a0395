import { type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
}

export interface RequestOptions {
  /** The IP addresses to ask: those that were found public, so that a name cannot lead elsewhere between two questions. */
  readonly addresses: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
}

/** No answer came in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Asks for a URL at IP addresses of its host and reads no more than the head of the answer; redirects are not followed.
 *
 * @throws the system's error, or `NoAnswer`
 */
export function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  { addresses, timeout }: RequestOptions,
): Promise<Answer> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return new Promise((resolve, reject) => {
    const sent = request({
      method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || undefined,
      path: `${url.pathname}${url.search}`,
      // Node tries all of them and takes the first that answers: not every machine has IPv6.
      lookup: (_name, _options, done) => done(null, found),
      headers: { accept: '*/*', 'user-agent': 'gazette-link-check' },
      agent: false,
    });
    const timer = setTimeout(() => sent.destroy(new NoAnswer()), timeout);
    sent.once('response', (response) => {
      clearTimeout(timer);
      resolve({
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        headers: response.headers,
      });
      response.destroy();
    });
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end();
  });
}
