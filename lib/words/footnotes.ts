import { interfaceAttributes, type LanguageAttributes } from '../interface-language';
import { wordsOf } from './index';
import type { FootnoteWords } from './words';

/** Footnotes are parts of a text: they speak its language where the interface around it does not. */
const others: Readonly<Record<string, FootnoteWords>> = {
  de: { title: 'Fußnoten', backToText: (reference) => `Zurück zum Text (${reference})` },
  it: { title: 'Note', backToText: (reference) => `Torna al testo (${reference})` },
  pt: { title: 'Notas de rodapé', backToText: (reference) => `Voltar ao texto (${reference})` },
};

/**
 * The words of footnotes in a text, and the language that they have to be marked as.
 *
 * @param lang BCP 47 tag of the text
 */
export function footnotesOf(lang: string): {
  readonly words: FootnoteWords;
  readonly said: LanguageAttributes;
} {
  const [language = ''] = lang.split('-');
  const own = Object.hasOwn(others, language) ? others[language] : undefined;
  return own ? { words: own, said: {} } : { words: wordsOf(lang).footnotes, said: interfaceAttributes(lang) };
}
