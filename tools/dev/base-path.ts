/**
 * The path below which the site is served, while one writes. Only publishing puts it before addresses (tools/publish/base-path.ts), so pages
 * ask for `/topics/` here: whoever goes there is taken below the path, where they will find it once it is published.
 */
import { basePath } from '@/lib/site.ts';

const isBelow = (base: string, address: string): boolean =>
  `${address.replace(/[?#].*/s, '')}/`.startsWith(`${base}/`);

/** The address that a request is about, from the root of the publication. */
export function withoutBasePath(address: string): string {
  const base = basePath();
  return base && isBelow(base, address) ? address.slice(base.length).replace(/^(?!\/)/, '/') : address;
}

/** Where a page that was asked for beside the path is; undefined where it was asked for below it. */
export function addressBelow(address: string): string | undefined {
  const base = basePath();
  // The root of the site has its slash, as every host has it.
  const place = `${base}${withoutBasePath(address)}`;
  return base === '' || place === address ? undefined : place;
}

/** New addresses by old ones, as a browser has them. */
export const movesBelow = (moves: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(moves).map(([from, to]) => [`${basePath()}${from}`, `${basePath()}${to}`]),
  );
