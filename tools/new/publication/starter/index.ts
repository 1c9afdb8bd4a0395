import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Starter } from './starter.ts';

const starters: Readonly<Record<string, Starter>> = { en, es, fr };

/** What a publication in a language begins with; `isOwn` is false where nobody has written it yet and it is in English. */
export function starterIn(language: string): { readonly starter: Starter; readonly isOwn: boolean } {
  const found = starters[language.split('-')[0]?.toLowerCase() ?? ''];
  return { starter: found ?? en, isOwn: found !== undefined };
}
