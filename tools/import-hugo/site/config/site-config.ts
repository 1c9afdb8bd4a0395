/** What the importer asks of the configuration of a Hugo site. */
import { isTimeZone } from '@/lib/time-zone';
import { asFlag, asText, asTexts, at, isMap, type Value } from '../../front-matter/value';
import type { Unreadable } from '../types';
import { type Language, languagesOf, languagesOff } from './languages';
import { type Mount, mountsOf } from './mounts';
import { type Permalinks, permalinksOf } from './permalinks';
import { readConfig } from './read-config';

export interface HugoConfig {
  /** Whether the site has any configuration among its files. */
  readonly isFound: boolean;
  /** All of it; keys are in lower case. */
  readonly values: Value;
  /** The default language first. */
  readonly languages: readonly Language[];
  /** Codes of those that it does not publish. */
  readonly languagesOff: readonly string[];
  readonly content: readonly Mount[];
  readonly statics: readonly Mount[];
  readonly assets: readonly Mount[];
  readonly data: readonly Mount[];
  readonly permalinks: Permalinks;
  /** Front matter keys that hold terms, and the folders of their pages: `tags`, `categories` where nothing else is said. */
  readonly taxonomies: readonly string[];
  /** Sections that the site calls its main ones. */
  readonly mainSections: readonly string[];
  /** `https://example.org/blog`, without a slash at its end; missing where the configuration names no whole address. */
  readonly base?: string;
  readonly title?: string;
  readonly description?: string;
  readonly timeZone?: string;
  /** Keys of front matter that hold a date, by what the date is for. */
  readonly dates: Value | undefined;
  readonly cascade: Value | undefined;
}

/** Reads the configuration. What cannot be read is named beside it. */
export async function readSiteConfig(
  site: string,
): Promise<{ config: HugoConfig; unreadable: readonly Unreadable[] }> {
  const { values, isFound, unreadable } = await readConfig(site);
  return { config: configOf(values, isFound), unreadable };
}

/** The configuration that joined values come to; empty ones are those of a site without any. */
export function configOf(values: Value = {}, isFound = false): HugoConfig {
  const languages = languagesOf(values);
  const [main] = languages;
  const text = (...keys: string[]): string | undefined =>
    [main?.values, values]
      .map((from) => asText(keys.reduce<Value | undefined>((inner, key) => at(inner, key), from))?.trim())
      .find((value) => value);
  const url = text('baseurl');
  const zone = text('timezone');
  return {
    isFound,
    values,
    languages,
    languagesOff: languagesOff(values),
    ...mountsOf(values, languages),
    permalinks: permalinksOf(values, languages),
    taxonomies: taxonomiesOf(values),
    mainSections: asTexts(at(at(values, 'params'), 'mainsections') ?? at(values, 'mainsections')),
    base: url && /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? url.replace(/\/+$/, '') : undefined,
    title: text('title'),
    description: text('params', 'description') ?? text('description'),
    timeZone: zone && isTimeZone(zone) ? zone : undefined,
    dates: at(values, 'frontmatter'),
    cascade: at(values, 'cascade'),
  };
}

/** Plural names: an empty table switches taxonomies off. */
function taxonomiesOf(values: Value): string[] {
  const disabled = asTexts(at(values, 'disablekinds')).map((kind) => kind.toLowerCase());
  const given = at(values, 'taxonomies');
  if (isMap(given)) return [...new Set(Object.values(given).flatMap((plural) => asTexts(plural)))].map(lower);
  // A theme without pages of terms may use the words all the same.
  return disabled.includes('taxonomy') && asFlag(given) === false ? [] : ['tags', 'categories'];
}

const lower = (text: string): string => text.toLowerCase();
