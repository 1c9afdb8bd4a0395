import { diffArrays } from 'diff';

export interface CountedWords {
  readonly added: number;
  readonly removed: number;
}

/** Edits up to which two texts are compared in order; beyond them, everything counts as written anew. */
const MOST_EDITS = 1000;

/** How many words a text has that another has not, in the order in which they are read. */
export function countWords(before: readonly string[], after: readonly string[]): CountedWords {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!parts) return { added: after.length, removed: before.length };
  const count = (side: 'added' | 'removed'): number =>
    parts.filter((part) => part[side]).reduce((sum, part) => sum + part.value.length, 0);
  return { added: count('added'), removed: count('removed') };
}

/** `+12 −3 words`; what else is different where all words are the same. */
export function wordsText({ added, removed }: CountedWords): string {
  if (added === 0 && removed === 0) return 'the same words';
  const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])];
  return `${parts.join(' ')} ${added + removed === 1 ? 'word' : 'words'}`;
}
