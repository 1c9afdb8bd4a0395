/**
 * The languages that the interface speaks, and how a page says where its language changes (WCAG 2.2, 3.1.2 Language of
 * Parts). A text may be in any language; the words around it are in one of these.
 */
import { site } from './site';
import { directionOf } from './text-direction';
import { type InterfaceLanguage, languages } from './words/languages';

export type { InterfaceLanguage } from './words/languages';

/** Attributes of an element in another language than what stands around it; empty where it is the same. */
export interface LanguageAttributes {
  readonly lang?: string;
  /** Only where the direction changes too. */
  readonly dir?: 'ltr' | 'rtl';
}

const isInterfaceLanguage = (language: string): language is InterfaceLanguage =>
  Object.hasOwn(languages, language);

/** The languages that have words. */
export const interfaceLanguages: readonly InterfaceLanguage[] =
  Object.keys(languages).filter(isInterfaceLanguage);

function wordsIn(lang: string): InterfaceLanguage | undefined {
  const [language = ''] = lang.split('-');
  return isInterfaceLanguage(language) ? language : undefined;
}

/**
 * The language whose words go with a text; where its own has none, the site's, and where that has none, English.
 *
 * @param lang BCP 47 tag of the text; its region does not matter
 */
export const wordsLanguage = (lang: string): InterfaceLanguage =>
  wordsIn(lang) ?? wordsIn(site.language) ?? 'en';

/** The BCP 47 tag of what the interface says beside a text: `es-MX` beside `es-MX`, the site's language beside `ar`. */
export function interfaceLanguage(lang: string): string {
  if (wordsIn(lang)) return lang;
  return wordsIn(site.language) ? site.language : wordsLanguage(lang);
}

/** The language of what the interface says on pages of the site itself: the site's own where it has words. */
export const siteLanguage = (): string => interfaceLanguage(site.language);

/**
 * The tag by which `Intl` writes dates, numbers and lists beside a text: that of the interface, and where this has no
 * region, the one that its words name (`en-GB` beside `en`).
 */
export function intlLocale(lang: string): string {
  const tag = interfaceLanguage(lang);
  return isInterfaceLanguage(tag) ? languages[tag].locale : tag;
}

/** Whether two tags name one language, written in one direction; regions (`en-US`, `en`) need not be told apart. */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0] && directionOf(one) === directionOf(other);

/**
 * What an element in one language says of itself inside another.
 *
 * @param lang BCP 47 tag of the element
 * @param around BCP 47 tag of what stands around it
 */
export function languageAttributes(lang: string, around: string): LanguageAttributes {
  if (isSameLanguage(lang, around)) return {};
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
}

/** For what an author wrote in a language, among words of the interface. */
export const textAttributes = (lang: string): LanguageAttributes =>
  languageAttributes(lang, interfaceLanguage(lang));

/** For what the interface says inside a text of a language. */
export const interfaceAttributes = (lang: string): LanguageAttributes =>
  languageAttributes(interfaceLanguage(lang), lang);
