/** The configuration of a Hugo site, from all of its files, as Hugo joins them. */
import { lowerKeys } from '../../front-matter/lower-keys';
import { readFrontMatter } from '../../front-matter/read';
import { readJson, readToml } from '../../front-matter/read-data';
import { isMap, type Value } from '../../front-matter/value';
import { listFiles, readSourceText } from '../read-files';
import type { Unreadable } from '../types';

export interface ConfigRead {
  /** Keys are in lower case, whatever they are in the files. */
  readonly values: Value;
  /** Whether the site has any configuration. */
  readonly isFound: boolean;
  readonly unreadable: readonly Unreadable[];
}

const CONFIG = /\.(?:toml|ya?ml|json)$/i;
/** Files of the whole configuration; of every other one its name is the key that it belongs below. */
const WHOLE = new Set(['hugo', 'config']);
/** Hugo publishes in this environment where nobody names another. */
const ENVIRONMENT = 'production';

/**
 * Reads `hugo.toml` or `config.yaml`, then `config/_default/`, then `config/production/`; what is read later goes before.
 * A file that cannot be read is named, and the others count.
 *
 * @see https://gohugo.io/configuration/introduction/
 */
export async function readConfig(site: string): Promise<ConfigRead> {
  const found = await listFiles(site, '', CONFIG, 1);
  const inFolder = await listFiles(site, 'config', CONFIG);
  const unreadable: Unreadable[] = [...found.unreadable, ...inFolder.unreadable];
  const roots = found.paths.filter((path) => WHOLE.has(keyOf(path)));
  const folder = (name: string): string[] =>
    inFolder.paths.filter((path) => path.startsWith(`config/${name}/`));
  const loose = inFolder.paths.filter((path) => path.split('/').length === 2);
  let values: Value = {};
  let isFound = false;
  for (const path of [...roots, ...loose, ...folder('_default'), ...folder(ENVIRONMENT)]) {
    const read = await readSourceText(site, path);
    const data = 'message' in read ? read : parseConfig(read.text, path);
    if ('message' in data) {
      const message = data.message.replace('The front matter', 'The file');
      unreadable.push({ path, line: data.line, message });
      continue;
    }
    isFound = true;
    values = join(values, below(keysOf(path), lowerKeys(data.values)));
  }
  return { values, isFound, unreadable };
}

/** The values of a configuration file, by the ending of its name. */
export function parseConfig(text: string, path: string): ReturnType<typeof readFrontMatter> {
  if (/\.toml$/i.test(path)) return readToml(text, 1);
  return /\.json$/i.test(path) ? readJson(text, 1) : readFrontMatter(text, 1);
}

const keyOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(CONFIG, '').toLowerCase();

/** The keys that the contents of a file belong below: `params.toml` → `params`; `menus.fr.toml` → `languages.fr.menus`. */
function keysOf(path: string): string[] {
  const [name = '', language] = keyOf(path).split('.');
  if (WHOLE.has(name)) return [];
  if (!language) return [name];
  return ['languages', language, ...(name === 'languages' ? [] : [name])];
}

const below = (keys: readonly string[], values: Value): Value =>
  keys.reduceRight<Value>((inner, key) => ({ [key]: inner }), values);

/** Two values as one: maps are joined key by key, of anything else the later one counts. */
function join(before: Value | undefined, after: Value): Value {
  if (!isMap(before) || !isMap(after)) return after;
  const joined: Record<string, Value> = Object.assign(Object.create(null), before);
  for (const [key, value] of Object.entries(after)) joined[key] = join(joined[key], value);
  return joined;
}
