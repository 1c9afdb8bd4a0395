import type { Length } from './post-facts';
import { counted, wordsOf } from './words';

/** `24 min`, `3 chapters`, `4 min read`: how long a post is, in the language of the interface beside a text. */
export const lengthText = ({ unit, value }: Length, lang: string): string =>
  counted(wordsOf(lang).counts[unit], value, lang);
