import { UsageError } from '@/lib/errors.ts';

/** This machine alone. */
const LOOPBACK = '127.0.0.1';

/** The option of every command that serves a site. */
export const HOST_OPTION = [
  '--host <address>',
  'where it listens: 0.0.0.0 opens it to your network; if it is not given, HOST, or this computer only',
] as const;

export interface HostOptions {
  readonly host?: string;
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Where a local server listens: on this machine alone, unless `--host 0.0.0.0` (or HOST) opens it to the network; on PORT,
 * or 3000.
 *
 * @throws one sentence where PORT is not a port
 */
export function listenAddress(
  givenHost?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ListenAddress {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT is “${environment.PORT}”; expected a number from 0 to 65535.`);
  return { host: givenHost || environment.HOST || LOOPBACK, port };
}

/** Where people reach a server: `http://localhost:3000`, where it listens on this machine alone. */
export function urlOf(host: string, port: number): string {
  const name = host === LOOPBACK || host === '::1' || host === 'localhost' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** What to say of a server that others can reach; undefined of one that answers this machine alone. */
export const openNotice = (url: string): string | undefined =>
  new URL(url).hostname === 'localhost' ? undefined : 'Everybody on your network can open it.';
