import { formatSize } from './media/size';
import type { Length } from './post-facts';
import { counted, wordsOf } from './words';

/** `24 min`, `3 chapters`, `11 MB`, `4 min read`: how long a post is, in the language of the interface beside a text. */
export function lengthText({ unit, value }: Length, lang: string): string {
  const { counts } = wordsOf(lang);
  return unit === 'bytes' ? formatSize(value, lang) : counted(counts[unit], value, lang);
}
