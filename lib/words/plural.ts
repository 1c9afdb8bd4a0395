/**
 * What is said of a number, for each plural category of a language (https://cldr.unicode.org/index/cldr-spec/plural-rules);
 * `#` is the number. A category that is missing is said as `other`.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<string, Intl.PluralRules>();

/**
 * `1 entry`, `2,084 entries`: a number in its sentence.
 *
 * @param locale BCP 47 tag that plural and digits follow
 */
export function counted(forms: PluralForms, count: number, locale: string): string {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return (forms[known.select(count)] ?? forms.other).replace('#', count.toLocaleString(locale));
}
