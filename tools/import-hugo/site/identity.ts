/** What the configuration of a Hugo site says of the site itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTimeZone } from '@/lib/time-zone';
import { asText, at, type Value } from '../front-matter/value';
import { parseConfig } from './hugo-config';
import { readSourceText } from './read-files';

export interface Identity {
  readonly name?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly timeZone?: string;
  /** Without a slash at its end. */
  readonly url?: string;
  /** The address below which the site’s pages are, a folder included; without a slash at its end. */
  readonly base?: string;
}

const FILES = ['', 'config/', 'config/_default/'].flatMap((folder) =>
  ['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((type) => `${folder}${name}.${type}`),
  ),
);

/** Reads `title`, `baseURL`, `languageCode`, `timeZone` and `params.description`; a file that cannot be read says nothing. */
export async function readIdentity(source: string): Promise<Identity> {
  const files: Value[] = [];
  for (const path of FILES.filter((file) => existsSync(join(source, file)))) {
    const read = await readSourceText(source, path);
    const data = 'message' in read ? read : parseConfig(read.text, path);
    if (!('message' in data)) files.push(data.values);
  }
  const text = (...keys: string[]): string | undefined =>
    files
      .map((values) => asText(keys.reduce<Value | undefined>((inner, key) => at(inner, key), values))?.trim())
      .find((value) => value);
  const url = text('baseURL') ?? text('baseurl');
  const zone = text('timeZone') ?? text('timezone');
  const [language] = [text('languageCode') ?? text('languagecode') ?? text('defaultContentLanguage')];
  return {
    name: text('title'),
    description: text('params', 'description') ?? text('description'),
    language: language?.replace('_', '-').replace(/^[A-Z]+/, (primary) => primary.toLowerCase()),
    timeZone: zone && isTimeZone(zone) ? zone : undefined,
    base: url && /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? url.replace(/\/+$/, '') : undefined,
    url: url && /^https?:\/\/[^/]+\.[^/]+\/?$/.test(url) ? url.replace(/\/+$/, '') : undefined,
  };
}
