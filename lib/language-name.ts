/**
 * The name of a language in that language, as it stands alone: `Español`, `English`, `العربية`.
 *
 * @param tag BCP 47
 */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
}
