/** Languages that are usually written from right to left, and scripts that are. */
const LANGUAGES = new Set('ar arc ckb dv fa he ks nqo ps rhg sd syr ug ur yi'.split(' '));
const SCRIPTS = /-(?:adlm|arab|hebr|nkoo|rohg|syrc|thaa)\b/i;

/**
 * Which way a text runs, as HTML’s `dir` says it.
 *
 * @param lang BCP 47 tag; a script in it (`az-Arab`, `ur-Latn`) wins over the habit of its language
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = ''] = lang.toLowerCase().split('-');
  const namesScript = /-[a-z]{4}\b/i.test(lang);
  return (namesScript ? SCRIPTS.test(lang) : LANGUAGES.has(language)) ? 'rtl' : 'ltr';
}
