/**
 * How a text begins, on one line.
 *
 * @param length at most so many characters; a longer text is cut between words and ends in `…`
 */
export function excerpt(text: string, length: number): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= length) return line;
  const words = line.slice(0, length + 1).replace(/[\s,;:–—-]+\S*$/u, '');
  return `${words.slice(0, length)}…`;
}
