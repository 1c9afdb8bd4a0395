/** The patterns of addresses in the configuration of a Hugo site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../front-matter/read';
import { readJson, readToml } from '../front-matter/read-data';
import { asText, at, type Value } from '../front-matter/value';
import { readSourceText } from './read-files';
import type { Unreadable } from './types';

/** Pattern by section: `news` → `/:year/:month/:day/:slug/`. */
export type Permalinks = ReadonlyMap<string, string>;

const FOLDERS = ['', 'config/', 'config/_default/'];
const NAMES = ['hugo', 'config', 'permalinks'];
const FORMATS = ['toml', 'yaml', 'yml', 'json'] as const;

/**
 * Reads `permalinks` of `hugo.toml`, `config.yaml`, `config/_default/permalinks.toml` and their like.
 *
 * @returns `undefined` for the patterns where the site has no configuration.
 */
export async function readPermalinks(
  site: string,
): Promise<{ permalinks: Permalinks | undefined; unreadable: Unreadable[] }> {
  const patterns = new Map<string, string>();
  const unreadable: Unreadable[] = [];
  let found = false;
  for (const path of FOLDERS.flatMap((folder) =>
    NAMES.flatMap((name) => FORMATS.map((format) => `${folder}${name}.${format}`)),
  )) {
    if (!existsSync(join(site, path))) continue;
    const read = await readSourceText(site, path);
    const data = 'message' in read ? read : parseConfig(read.text, path);
    if ('message' in data) {
      unreadable.push({
        path,
        line: data.line,
        message: data.message.replace('The front matter', 'The file'),
      });
      continue;
    }
    found = true;
    const root: Value = data.values;
    const all = /permalinks\.\w+$/.test(path) ? root : at(root, 'permalinks');
    // Since Hugo 0.117 the patterns of pages may stand below `page`.
    for (const group of [all, at(all, 'page')]) addPatterns(group, patterns);
  }
  return { permalinks: found ? patterns : undefined, unreadable };
}

/** The values of a configuration file, by the ending of its name. */
export function parseConfig(text: string, path: string): ReturnType<typeof readFrontMatter> {
  if (path.endsWith('.toml')) return readToml(text, 1);
  return path.endsWith('.json') ? readJson(text, 1) : readFrontMatter(text, 1);
}

function addPatterns(group: Value | undefined, patterns: Map<string, string>): void {
  if (typeof group !== 'object' || Array.isArray(group)) return;
  for (const [section, value] of Object.entries(group)) {
    const pattern = asText(value);
    if (pattern?.includes('/')) patterns.set(section, pattern);
  }
}
