/**
 * How a text begins, on one line.
 *
 * @param length at most so many characters; a longer text is cut between words and ends in `…`
 */
export function excerpt(text: string, length: number): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= length) return line;
  const words = line.slice(0, length + 1).replace(/[\s,;:–—-]+\S*$/u, '');
  // A word longer than that is cut in itself, but never within a character of two halves.
  return `${words.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A list that shows less than this share of the room it has would look unfinished. */
const ENOUGH = 0.4;

/**
 * How a text begins, in whole sentences where they say enough: a list has no `…` that a reader could take for a fault.
 *
 * @param length at most so many characters
 * @param lang BCP 47 tag of the text
 */
export function opening(text: string, length: number, lang: string): string {
  const line = text.replaceAll('\n', ' ').trim();
  if (line.length <= length) return line;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line)) {
    if (index + segment.trimEnd().length > length) break;
    end = index + segment.trimEnd().length;
  }
  return end >= length * ENOUGH ? line.slice(0, end) : excerpt(line, length);
}
