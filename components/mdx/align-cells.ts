import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: the alignment of table cells as a class. HTML's `align` is obsolete, and MDX would make it a
 * `style`, which the security policy refuses.
 */
export function alignCells() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'td' && node.tagName !== 'th') return;
      const { align } = node.properties;
      if (typeof align !== 'string') return;
      delete node.properties.align;
      if (align !== 'left') node.properties.className = [align === 'right' ? 'align-end' : 'align-middle'];
    });
  };
}
