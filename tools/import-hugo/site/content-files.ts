/** The pages of a Hugo site: which files they are, of which language, and where they lie among the others. */
import { posix } from 'node:path';
import { minimatch } from 'minimatch';
import type { Mount } from './config/mounts';
import type { HugoConfig } from './config/site-config';
import { listFiles } from './read-files';
import type { Unreadable } from './types';

export interface ContentFile {
  /** Path below the site’s folder. */
  readonly path: string;
  /** Path among the pages of its language: `posts/hello.md`, wherever the file is. */
  readonly logical: string;
  /** Code of its language, where the site has more than one. */
  readonly language?: string;
  /** Whether the configuration keeps the site from publishing it. */
  readonly isLeftOut?: boolean;
}

/** What Hugo takes for a page. */
const PAGE = /\.(?:md|markdown|mdown|html?|org|adoc|asciidoc|ad|rst|pandoc|pdc)$/i;
/** What the importer cannot read, by its ending. */
const FOREIGN: Readonly<Record<string, string>> = {
  adoc: 'AsciiDoc',
  asciidoc: 'AsciiDoc',
  ad: 'AsciiDoc',
  rst: 'reStructuredText',
  pandoc: 'Pandoc',
  pdc: 'Pandoc',
};

/** Lists the pages. A page in the folder of another one’s `index.md` is a file of that page, and no page. */
export async function listContentFiles(
  site: string,
  config: HugoConfig,
): Promise<{ files: ContentFile[]; unreadable: Unreadable[] }> {
  const byPath = new Map<string, ContentFile>();
  const unreadable: Unreadable[] = [];
  // What two mounts hold belongs to the one that is nearer.
  const mounts = [...config.content].sort((a, b) => b.folder.length - a.folder.length);
  for (const mount of mounts) {
    const found = await listFiles(site, mount.folder, PAGE);
    unreadable.push(...found.unreadable);
    for (const path of found.paths) if (!byPath.has(path)) byPath.set(path, placed(path, mount, config));
  }
  const all = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bundles = new Set(
    all.filter(({ logical }) => /(?:^|\/)index\.\w+$/.test(logical)).map(({ path }) => posix.dirname(path)),
  );
  const files: ContentFile[] = [];
  for (const file of all) {
    const isOwn = /(?:^|\/)index\.\w+$/.test(file.logical);
    if (isBelow(isOwn ? posix.dirname(file.path) : file.path, bundles)) continue;
    const format = FOREIGN[/\.(\w+)$/.exec(file.path)?.[1]?.toLowerCase() ?? ''];
    if (!format) files.push(file);
    else
      unreadable.push({
        path: file.path,
        line: 1,
        message: `The page is written in ${format}, which is not read. Convert it to Markdown (pandoc does), and import again.`,
      });
  }
  return { files, unreadable };
}

function isBelow(path: string, bundles: ReadonlySet<string>): boolean {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
    if (bundles.has(folder)) return true;
  return false;
}

function placed(path: string, mount: Mount, config: HugoConfig): ContentFile {
  const below = path.slice(mount.folder.length + 1);
  const rest = posix.join(mount.below, below);
  const codes = config.languages.map(({ code }) => code);
  const [, stem = rest, code = '', ending = ''] = /^(.+)\.([\w-]+)(\.\w+)$/.exec(rest) ?? [];
  if (config.languagesOff.includes(code.toLowerCase()))
    return { path, logical: stem + ending, language: code.toLowerCase(), isLeftOut: true };
  if (isExcluded(below, mount)) return { path, logical: rest, isLeftOut: true };
  if (codes.length > 1 && codes.includes(code.toLowerCase()))
    return { path, logical: stem + ending, language: code.toLowerCase() };
  const language = mount.language ?? (codes.length > 1 ? codes[0] : undefined);
  return { path, logical: rest, ...(language ? { language } : {}) };
}

/** Whether a mount leaves a file out. A long glob is none. */
const isExcluded = (below: string, { includes, excludes = [] }: Mount): boolean => {
  const isLike = (glob: string): boolean => glob.length < 200 && minimatch(below, glob.replace(/^\//, ''));
  return excludes.some(isLike) || (includes !== undefined && !includes.some(isLike));
};
