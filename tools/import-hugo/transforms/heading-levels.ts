/** The title of the page is its only heading of level 1: where a body has others, all its headings move one level down. */
import type { Heading, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { TransformContext } from '../context';

/** Moves in place. */
export function lowerHeadings(root: Root, context: Pick<TransformContext, 'tell' | 'lineOf'>): void {
  const headings: Heading[] = [];
  visit(root, 'heading', (node) => void headings.push(node));
  const first = headings.find((heading) => heading.depth === 1);
  if (!first) return;
  const before = headings.map(
    (heading) => `${heading.depth} ${plainText(heading, { includeImageAlt: false })}`,
  );
  const lower = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
  // Where only the first level is used, the others keep theirs.
  const all = headings.some((heading) => heading.depth === 2);
  for (const heading of headings) if (all || heading.depth === 1) heading.depth = lower[heading.depth];
  context.tell(
    'change',
    'heading-level',
    context.lineOf(first),
    'Headings of level 1 moved down: the title of the page is the only one.',
    { headings: before },
  );
}
