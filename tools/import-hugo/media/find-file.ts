/** Which file of the old site an address in one of its pages means. */
import { dirname, posix } from 'node:path';
import { decodePart } from '@/lib/percent-encoding';
import { cleanAddress } from './clean-address';
import type { SiteFiles } from './site-files';

/**
 * The path of the file: the address is resolved against the page's own (RFC 3986, 5.2); where nothing is there, as Hugo's
 * templates look: beside the page, then from the root of `static/` and `assets/`.
 *
 * @param page path of the page below the site's folder
 */
export function findFile(written: string, page: string, files: SiteFiles): string | undefined {
  const address = ownAddress(written, files.bases);
  if (address === undefined) return undefined;
  const decoded = address.split('/').map(decodePart).join('/').normalize('NFC');
  const here = files.pages.get(page) ?? '/';
  const byAddress = files.byAddress.get(
    posix.resolve('/', here.endsWith('/') ? here : dirname(here), decoded),
  );
  if (byAddress) return byAddress;
  const beside = decoded.startsWith('/') ? `content${decoded}` : posix.join(dirname(page), decoded);
  return files.paths.get(beside.normalize('NFC')) ?? files.byAddress.get(posix.resolve('/', decoded));
}

/**
 * The path of an address on the old site itself, as written; `undefined` for one of another site, of another scheme, or
 * without a path.
 */
export function ownAddress(written: string, bases: readonly string[]): string | undefined {
  const text = cleanAddress(written).replace(/[?#].*$/s, '');
  const inSite = bases.flatMap((base) => {
    const prefix = new URL(base).pathname.replace(/\/$/, '');
    if (!/^(?:https?:)?\/\//i.test(text))
      return prefix && text.startsWith(`${prefix}/`) ? [text.slice(prefix.length)] : [];
    const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/]*)(.*)$/i.exec(text) ?? [];
    const isSame = bare(host) === bare(new URL(base).host);
    return isSame ? [path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path] : [];
  })[0];
  const path = inSite ?? text;
  return path === '' || path === '/' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path) ? undefined : path;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
