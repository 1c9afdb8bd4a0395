/** The patterns of addresses in the configuration of a Hugo site. */
import { asFlag, asText, at, isMap, type Value } from '../../front-matter/value';
import type { Language } from './languages';

export interface Permalinks {
  /** What addresses begin with by code of the language: empty, or `/es`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Patterns by `patternKey`. */
  readonly patterns: ReadonlyMap<string, string>;
  /** Sections whose pages end in `.html`; `true` for all. */
  readonly ugly: ReadonlySet<string> | true;
  /** Whether addresses keep the capitals of names. */
  readonly keepsCase: boolean;
}

type Kind = 'page' | 'section';
const KINDS = new Set(['page', 'section', 'term', 'taxonomy', 'home']);

/**
 * Reads `permalinks`, those of languages before those of the site. A pattern stands below the section’s name, since Hugo 0.115
 * below the kind of page and then the section; the root of the site is the section `/`.
 */
export function permalinksOf(values: Value, languages: readonly Language[]): Permalinks {
  const patterns = new Map<string, string>();
  const add = (group: Value | undefined, language: string): void => {
    if (!isMap(group)) return;
    for (const [name, value] of Object.entries(group)) {
      if (isMap(value) && KINDS.has(name)) {
        if (name !== 'page' && name !== 'section') continue;
        for (const [section, pattern] of Object.entries(value)) put(section, name, pattern, language);
      } else put(name, 'page', value, language);
    }
  };
  const put = (section: string, kind: Kind, value: Value, language: string): void => {
    const pattern = asText(value)?.trim();
    if (pattern) patterns.set(patternKey(section.replace(/^\/+|\/+$/g, ''), kind, language), pattern);
  };
  add(at(values, 'permalinks'), '');
  for (const { code, values: own } of languages) add(at(own, 'permalinks'), code);
  const ugly = at(values, 'uglyurls');
  const sections = isMap(ugly) ? Object.keys(ugly).filter((section) => asFlag(ugly[section]) === true) : [];
  return {
    prefixes: new Map(languages.map(({ code, prefix }) => [code, prefix])),
    patterns,
    ugly: asFlag(ugly) === true ? true : new Set(sections),
    keepsCase: asFlag(at(values, 'disablepathtolower')) === true,
  };
}

const patternKey = (section: string, kind: Kind, language: string): string =>
  [language, kind, section.toLowerCase()].join(' ');

/** The pattern of a section’s pages, or of the section itself. */
export function patternOf(
  { patterns }: Permalinks,
  section: string,
  kind: Kind,
  language = '',
): string | undefined {
  return patterns.get(patternKey(section, kind, language)) ?? patterns.get(patternKey(section, kind, ''));
}

/** Patterns of a site that has one for the pages of some sections. */
export const plainPermalinks = (sections: Readonly<Record<string, string>>): Permalinks =>
  permalinksOf({ permalinks: sections }, []);
