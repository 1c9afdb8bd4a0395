import { isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';
import { isCurrent } from './current';

/** Levels of headings go down one by one. */
export const headingJump: DocumentRule = {
  id: 'editorial/heading-jump',
  severity: 'note',
  reason: 'Who listens to a page takes a missing level for a missing part.',
  example: '## First\n\n#### Second',
  message: 'The heading jumps from level 2 to level 4',
  fix: 'Write ### before it.',
  check(document, report) {
    if (!isCurrent(document)) return;
    let before = 1;
    for (const { node } of document.nodes) {
      const depth =
        node.type === 'heading'
          ? node.depth
          : isJsx(node)
            ? Number(/^h([1-6])$/.exec(node.name ?? '')?.[1] ?? 0)
            : 0;
      if (depth === 0) continue;
      if (depth > before + 1)
        report(
          node,
          `The heading jumps from level ${before} to level ${depth}`,
          `Write ${'#'.repeat(before + 1)} before it.`,
        );
      before = depth;
    }
  },
};
