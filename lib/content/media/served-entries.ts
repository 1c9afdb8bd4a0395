/** Everything below the public folder, as it lies there: links are told, not followed. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ServedEntry {
  /** Path below the public folder, with `/` between its parts. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'special';
}

/** What systems and Git leave in any folder. It is passed over, and publishing leaves it out. */
const LEFT_BY_SYSTEMS = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.gitkeep|\.directory)$/i;

/** Whether a file is one that a system leaves behind. */
export const isLeftBySystem = (path: string): boolean =>
  LEFT_BY_SYSTEMS.test(path.slice(path.lastIndexOf('/') + 1));

/** All files, folders, links and devices below a folder, in a fixed order; none where the folder does not exist. */
export function servedEntries(folder: string): ServedEntry[] {
  return existsSync(folder) ? below(folder, '') : [];
}

function below(folder: string, path: string): ServedEntry[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      const found: ServedEntry = { path: inside, name: entry.name, kind: kindOf(entry) };
      // A name that is not UTF-8 cannot be opened by what was read of it.
      const isOpen = found.kind === 'folder' && !entry.name.includes('\ufffd');
      return isOpen ? [found, ...below(folder, inside)] : [found];
    });
}

const kindOf = (entry: Dirent): ServedEntry['kind'] =>
  entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'special';
