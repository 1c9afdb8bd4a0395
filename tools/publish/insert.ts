/** A text with others put into it: each at its offset in the text as it was, in ascending order. */
export function insert(
  text: string,
  insertions: readonly (readonly [place: number, text: string])[],
): string {
  let result = '';
  let from = 0;
  for (const [place, inserted] of insertions) {
    result += text.slice(from, place) + inserted;
    from = place;
  }
  return result + text.slice(from);
}
