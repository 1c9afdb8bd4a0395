/** The order of the pages of guides, as themes keep it beside the pages: `data/guidenav/<guide>.yml`. */
import { lowerKeys } from '../front-matter/lower-keys';
import { asText, at, type Value } from '../front-matter/value';
import { parseConfig } from './config/read-config';
import type { HugoConfig } from './config/site-config';
import { listFiles, readSourceText } from './read-files';
import type { Unreadable } from './types';

/** A page as a navigation names it. */
export interface NavigationEntry {
  /** In the contents, where it has one. */
  readonly title?: string;
  /** As it is written: `/guides/letters/drafts.md`; missing for a title alone. */
  readonly path?: string;
  readonly below: readonly NavigationEntry[];
}

/** The entries of each navigation by its name, which is that of its file. */
export type Navigations = ReadonlyMap<string, readonly NavigationEntry[]>;

const FILE = /\/guidenav\/([^/]+)\.(?:ya?ml|toml|json)$/i;

/** Reads the navigations; one that cannot be read is named. */
export async function readNavigations(
  site: string,
  { data }: Pick<HugoConfig, 'data'>,
): Promise<{ navigations: Navigations; unreadable: Unreadable[] }> {
  const navigations = new Map<string, readonly NavigationEntry[]>();
  const unreadable: Unreadable[] = [];
  for (const { folder } of data)
    for (const path of (await listFiles(site, folder, /\.(?:ya?ml|toml|json)$/i)).paths) {
      const name = FILE.exec(path)?.[1];
      if (name === undefined) continue;
      const read = await readSourceText(site, path);
      const parsed = 'message' in read ? read : parseConfig(read.text.replace(/^---[ \t]*\n/, ''), path);
      if ('message' in parsed)
        unreadable.push({
          path,
          line: parsed.line,
          message: parsed.message.replace('The front matter', 'The file'),
        });
      else navigations.set(name, entriesOf(at(lowerKeys(parsed.values), 'nav')));
    }
  return { navigations, unreadable };
}

const entriesOf = (value: Value | undefined): NavigationEntry[] =>
  (Array.isArray(value) ? value : []).map((entry: Value) => ({
    title: asText(at(entry, 'title')),
    path: asText(at(entry, 'path')),
    below: entriesOf(at(entry, 'subnav')),
  }));
