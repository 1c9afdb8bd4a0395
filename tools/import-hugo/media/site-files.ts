/** The files of a Hugo site that are no pages, and the addresses at which the old site had them. */
import { dirname, posix } from 'node:path';
import { decodePart } from '@/lib/percent-encoding';
import { listFiles } from '../site/read-files';

export interface SiteFiles {
  /** Paths below the site's folder by their names in composed Unicode. */
  readonly paths: ReadonlyMap<string, string>;
  /** Paths by root-relative address on the old site, decoded, in composed Unicode. */
  readonly byAddress: ReadonlyMap<string, string>;
  /** Root-relative address of each page on the old site by its path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Addresses of the old site without a slash at their end. */
  readonly bases: readonly string[];
}

const FILE = /\.(?!(?:md|markdown)$)[a-z0-9]+$/i;

/**
 * Lists `static/`, `assets/` and what lies beside pages. Files in the folder of an `index.md` are at that page's address
 * (https://gohugo.io/content-management/page-bundles/); all others at their path.
 */
export async function listSiteFiles(
  source: string,
  pages: ReadonlyMap<string, string>,
  bases: readonly string[],
): Promise<SiteFiles> {
  const paths = new Map<string, string>();
  const byAddress = new Map<string, string>();
  for (const folder of ['static', 'content', 'assets']) {
    for (const path of (await listFiles(source, folder, FILE)).paths) {
      paths.set(path.normalize('NFC'), path);
      const address = addressOf(path, pages).normalize('NFC');
      if (!byAddress.has(address)) byAddress.set(address, path);
    }
  }
  return { paths, byAddress, pages, bases };
}

function addressOf(path: string, pages: ReadonlyMap<string, string>): string {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const page = pages.get(`${folder}/index.md`);
    if (page) return decodePart(posix.join(page, path.slice(folder.length + 1)));
  }
  return path.slice(path.indexOf('/'));
}
