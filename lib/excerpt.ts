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
