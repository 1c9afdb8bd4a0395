/** The files of a Hugo site that are no pages, and the addresses at which the old site had them. */
import { dirname, posix } from 'node:path';
import { decodePart } from '@/lib/percent-encoding';
import type { HugoConfig } from '../site/config/site-config';
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

/** In `static/` Markdown is a file like any other. */
const ANY = /\.[a-z0-9]+$/i;
const FILE = /\.(?!(?:md|markdown|mdown|org)$)[a-z0-9]+$/i;

/**
 * Lists the folders of `static`, of content and of `assets`, wherever the configuration puts them. Files in the folder of an
 * `index.md` are at that page's address (https://gohugo.io/content-management/page-bundles/); all others at their path.
 */
export async function listSiteFiles(
  source: string,
  { statics, content, assets, languages }: Pick<HugoConfig, 'statics' | 'content' | 'assets' | 'languages'>,
  pages: ReadonlyMap<string, string>,
  bases: readonly string[],
): Promise<SiteFiles> {
  const paths = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const bundles = bundlesOf(pages);
  for (const mount of [...statics, ...content, ...assets]) {
    const prefix = content.includes(mount)
      ? (languages.find(({ code }) => code === mount.language)?.prefix ?? '')
      : '';
    for (const path of (await listFiles(source, mount.folder, statics.includes(mount) ? ANY : FILE)).paths) {
      paths.set(path.normalize('NFC'), path);
      const own = posix.join(prefix || '/', mount.below, path.slice(mount.folder.length + 1));
      const address = (inBundle(path, bundles) ?? own).normalize('NFC');
      if (!byAddress.has(address)) byAddress.set(address, path);
    }
  }
  return { paths, byAddress, pages, bases };
}

/** Addresses of pages that have a folder of their own, by the folder; of two languages the one whose file names none. */
function bundlesOf(pages: ReadonlyMap<string, string>): Map<string, string> {
  const bundles = new Map<string, string>();
  for (const [path, address] of pages) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!/^_?index\./.test(name)) continue;
    const folder = dirname(path);
    if (!bundles.has(folder) || /^_?index\.\w+$/.test(name)) bundles.set(folder, address);
  }
  return bundles;
}

function inBundle(path: string, bundles: ReadonlyMap<string, string>): string | undefined {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const page = bundles.get(folder);
    if (page) return decodePart(posix.join(page, path.slice(folder.length + 1)));
  }
  return undefined;
}
