/** The languages of a Hugo site. */
import { asFlag, asText, asTexts, at, isMap, type Value } from '../../front-matter/value';

export interface Language {
  /** As Hugo calls it: in names of files (`hello.es.md`) and in addresses. */
  readonly code: string;
  /** BCP 47, as far as the configuration says: `es-MX`. */
  readonly tag?: string;
  /** What the addresses of its pages begin with: empty, or `/es`. */
  readonly prefix: string;
  readonly isDefault: boolean;
  /** Its own configuration. */
  readonly values: Value;
}

/**
 * All languages, the default one first. A site that names none has one, which is called what `defaultContentLanguage` says.
 *
 * @see https://gohugo.io/configuration/languages/
 */
export function languagesOf(values: Value): readonly Language[] {
  const given = at(values, 'languages');
  const first = asText(at(values, 'defaultcontentlanguage'))?.trim().toLowerCase() || 'en';
  const off = languagesOff(values);
  const entries = (isMap(given) ? Object.entries(given) : []).filter(
    ([code, own]) => isMap(own) && !off.includes(code),
  );
  const main = entries.find(([code]) => code === first) ?? [first, {}];
  const inFolder = entries.length > 0 && asFlag(at(values, 'defaultcontentlanguageinsubdir')) === true;
  const language = ([code, own]: readonly [string, Value], isDefault: boolean): Language => ({
    code,
    tag: tagOf(code, own, isDefault ? values : undefined),
    prefix: isDefault && !inFolder ? '' : `/${code}`,
    isDefault,
    values: own,
  });
  return [
    language([main[0], main[1]], true),
    ...entries.filter(([code]) => code !== main[0]).map((entry) => language(entry, false)),
  ];
}

/** `languageCode` of a language, or of the site; `locale` is its name since Hugo 0.158. */
function tagOf(code: string, own: Value, site: Value | undefined): string | undefined {
  const written = [own, site]
    .flatMap((values) => [asText(at(values, 'locale')), asText(at(values, 'languagecode'))])
    .find((text) => text?.trim());
  const tag = (written ?? (site && !at(site, 'defaultcontentlanguage') ? undefined : code))
    ?.trim()
    .replaceAll('_', '-')
    .replace(/^[A-Za-z]+/, (primary) => primary.toLowerCase());
  return tag && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

/** Codes of languages that the site has and does not publish. */
export function languagesOff(values: Value): string[] {
  const given = at(values, 'languages');
  const off = asTexts(at(values, 'disablelanguages')).map((code) => code.toLowerCase());
  const disabled = (isMap(given) ? Object.entries(given) : []).flatMap(([code, own]) =>
    asFlag(at(own, 'disabled')) === true ? [code] : [],
  );
  return [...new Set([...off, ...disabled])];
}
