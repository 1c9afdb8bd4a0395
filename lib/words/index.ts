/** The words of the interface. */
import { intlLocale, wordsLanguage } from '../interface-language';
import { languages } from './languages';
import { counted as countedIn, type PluralForms } from './plural';
import type { PageWords } from './words';

export type { PluralForms } from './plural';
export { noteKinds, type Words } from './words';

/** The words beside a text (BCP 47 tag of its language), in the language that `interfaceLanguage` names. */
export const wordsOf = (lang: string): PageWords => languages[wordsLanguage(lang)];

/** `1 entry`, `2,084 entries`: a number in its sentence, beside a text of a language. */
export const counted = (forms: PluralForms, count: number, lang: string): string =>
  countedIn(forms, count, intlLocale(lang));
