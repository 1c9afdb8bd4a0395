import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { directionOf } from '@/lib/text-direction';

/**
 * `Photo: Ada`: a word of the interface before words of an author, each marked as its language where they differ.
 *
 * @param label with its colon
 * @param lang BCP 47 tag of the author's words
 */
export function Labelled({ label, text, lang }: { label: string; text: string; lang: string }) {
  const written = textAttributes(lang);
  if (written.lang === undefined) return `${label} ${text}`;
  const said = interfaceLanguage(lang);
  return (
    <>
      <span lang={said} dir={directionOf(said)}>
        {label}
      </span>{' '}
      <span {...written}>{text}</span>
    </>
  );
}
