import { basePath } from '@/lib/site.ts';

/**
 * The address that a request is about. While one writes, the site has its host to itself, because only publishing puts its path
 * before addresses; one that was copied from the published site has the path.
 */
export function withoutBasePath(address: string): string {
  const base = basePath();
  return base && `${address.replace(/[?#].*/s, '')}/`.startsWith(`${base}/`)
    ? address.slice(base.length).replace(/^(?!\/)/, '/')
    : address;
}
