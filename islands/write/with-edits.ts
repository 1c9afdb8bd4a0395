import type { Edit } from '@/lib/content/problem';

/** A text with replacements in it; their offsets are in the text as it was, and they do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  return ordered.reduce(
    (changed, { start, end, text: by }) => changed.slice(0, start) + by + changed.slice(end),
    text,
  );
}
