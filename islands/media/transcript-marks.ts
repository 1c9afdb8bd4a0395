/** Letters without case and accents, apostrophes as keyboards have them: who types `educacion` finds `Educación`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/** Marks words without touching the text, where the browser can (CSS Custom Highlight API). `wanted` are folded. */
export function mark(turns: readonly HTMLElement[], wanted: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  for (const turn of turns) {
    const texts = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const word of wanted) ranges.push(...rangesIn(node, word));
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(node: Node, wanted: string): Range[] {
  const text = fold(node.textContent ?? '');
  // A letter that folds to more or fewer characters would shift every mark behind it.
  if (text.length !== (node.textContent ?? '').length) return [];
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    ranges.push(range);
  }
  return ranges;
}
