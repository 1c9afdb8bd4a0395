/** How many lines of pure Markdown came through to the letter. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeholderPattern } from '../shortcodes/calls';

export interface Verbatim {
  /** Lines that hold words, in blocks without HTML and shortcodes. */
  readonly lines: number;
  readonly kept: number;
}

/** Compares the lines of pure blocks of `source` (the tree of `text`) with those of the result. */
export function countVerbatim(source: Root, text: string, result: string): Verbatim {
  const left = new Map<string, number>();
  for (const line of result.split('\n')) left.set(line.trimEnd(), (left.get(line.trimEnd()) ?? 0) + 1);
  let lines = 0;
  let kept = 0;
  for (const block of source.children) {
    if (!isPure(block, text)) continue;
    const { start, end } = block.position ?? {};
    const from = text.lastIndexOf('\n', (start?.offset ?? 0) - 1) + 1;
    for (const line of text.slice(from, end?.offset ?? 0).split('\n')) {
      const bare = line.trimEnd();
      if (!/[\p{L}\p{N}]/u.test(bare)) continue;
      lines += 1;
      const count = left.get(bare) ?? 0;
      if (count === 0) continue;
      left.set(bare, count - 1);
      kept += 1;
    }
  }
  return { lines, kept };
}

function isPure(block: Nodes, text: string): boolean {
  const source = text.slice(block.position?.start.offset ?? 0, block.position?.end.offset ?? 0);
  if (placeholderPattern().test(source)) return false;
  let pure = true;
  visit(block, 'html', () => {
    pure = false;
  });
  return pure;
}
