import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { decodePart } from '@/lib/percent-encoding.ts';
import { contentType } from './content-type.ts';

/** Headers for the path of a file below the site's folder (`/news/index.html`), as the policy prescribes them. */
type HeadersFor = (path: string) => Readonly<Record<string, string>>;

export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** The path below which it is served, `/notes`: nothing else is answered. At the root where it is missing or empty. */
  readonly basePath?: string;
  readonly headersFor?: HeadersFor;
}

/** Instructions for hosts, at the top of the site's folder: a host reads them and does not serve them. */
const HOST_FILES = new Set(['/_headers', '/_redirects']);

/**
 * Whether a decoded path leads to what is not served: instructions for hosts, in capitals too where a file system takes
 * them for the same, or a path with dots or empty parts, which would get around that.
 */
function isKept(path: string): boolean {
  const isTidy = !/(?:^|[/\\])\.{1,2}(?:[/\\]|$)|[/\\]{2}/.test(path);
  return !isTidy || HOST_FILES.has(path.toLowerCase().replace(/\/$/, ''));
}

/**
 * A server for the built site that behaves as a good static host: an address without its trailing slash is redirected,
 * a folder is its `index.html`, what is not there gets the site's own 404 page with status 404; conditional and range
 * requests are answered as RFC 9110 says; a `.br` or `.gz` beside a file is sent to who accepts it.
 */
export function createSiteServer(options: SiteServerOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('The server could not read this file.\n');
    });
  });
}

async function answer(
  options: SiteServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { basePath = '' } = options;
  const { pathname: asked, search } = splitTarget(request.url ?? '/');
  if (basePath && (asked === '/' || asked === basePath)) return redirect(response, `${basePath}/${search}`);
  if (!asked.startsWith(`${basePath}/`)) return notFound(options, request, response);
  const pathname = asked.slice(basePath.length);
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  if (isKept(decodePart(pathname))) return notFound(options, request, response);

  const encoding = await precompressed(options.folder, path, request);
  const stream = send(request, encoding ? `${path}.${encoding.extension}` : path, {
    root: options.folder,
    index: false,
    cacheControl: false,
    dotfiles: path.startsWith('/.well-known/') ? 'allow' : 'ignore',
  });
  stream.on('headers', (target: ServerResponse) => {
    setFileHeaders(options, target, decodePart(path));
    if (encoding) target.setHeader('Content-Encoding', encoding.name);
  });
  stream.on('directory', () => redirect(response, `${asked}/${search}`));
  stream.on('error', (error: { status: number }) => {
    // 416: send has set Content-Range: bytes */<length>, which tells the reader what there is. 412: the file is not the one
    // that was asked for (RFC 9110, 13.1.1).
    if (error.status === 416 || error.status === 412) {
      response.writeHead(error.status).end();
      return;
    }
    notFound(options, request, response).catch((reason: unknown) => {
      console.error(reason);
      response.destroy();
    });
  });
  stream.pipe(response);
}

/** Path and query of a request target. Two slashes at the start would make the redirect lead to another host. */
function splitTarget(target: string): { pathname: string; search: string } {
  const at = target.indexOf('?');
  const pathname = at < 0 ? target : target.slice(0, at);
  return { pathname: pathname.replace(/^[/\\]+/, '/'), search: at < 0 ? '' : target.slice(at) };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`Moved to ${location}\n`);
}

function setFileHeaders({ headersFor }: SiteServerOptions, response: ServerResponse, path: string): void {
  response.setHeader('Content-Type', contentType(path));
  response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of Object.entries(headersFor?.(path) ?? {})) response.setHeader(name, value);
}

/** The site's own page for what is not there; a plain sentence where the site has none. */
async function notFound(
  options: SiteServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = join(options.folder, '404.html');
  const size = await sizeOf(page);
  if (size === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.\n');
    return;
  }
  setFileHeaders(options, response, '/404.html');
  response.writeHead(404, { 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}

const ENCODINGS = [
  { name: 'br', extension: 'br' },
  { name: 'gzip', extension: 'gz' },
];

/** The compressed neighbour of a file that this request accepts. Ranges are of the file itself (RFC 9110 §14.1.1). */
async function precompressed(folder: string, path: string, request: IncomingMessage) {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (request.headers.range || !extname(path)) return undefined;
  for (const encoding of ENCODINGS) {
    const accepts = new RegExp(`\\b${encoding.name}\\b(?!\\s*;\\s*q=0(?:\\.0+)?\\s*(?:,|$))`).test(accepted);
    if (!accepts) continue;
    const file = join(folder, `${decodePart(path)}.${encoding.extension}`);
    if (isInside(folder, file) && (await sizeOf(file)) !== undefined) return encoding;
  }
  return undefined;
}

function isInside(folder: string, file: string): boolean {
  return file.startsWith(join(folder, '/'));
}

/** Bytes of a regular file; undefined where there is none. */
async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined; // Missing, or a name that no file can have (a NUL): there is nothing to send.
  }
}
