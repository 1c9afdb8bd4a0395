import type { Element, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { formula } from '#formula';

/** What a box around a formula is called. */
export interface FormulaLabel {
  readonly label: string;
  readonly lang?: string;
}

/**
 * A rehype plugin: formulas in TeX, which the parser leaves as code, become MathML. One on a line of its own is in a box that scrolls where it
 * is wider than the page, by keyboard too.
 */
export function setFormulas({ label, lang }: FormulaLabel) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent) return;
      const [inner] = node.children;
      const code = node.tagName === 'pre' && inner?.type === 'element' ? inner : node;
      const kind = kindOf(code);
      if (!kind) return;
      const set = formula(textOf(code), kind !== 'inline');
      const next = parent.children[index + 1];
      parent.children[index] =
        kind === 'display'
          ? boxAround(set, node.tagName === 'pre' ? 'div' : 'span')
          : next?.type === 'text'
            ? withMark(set, next)
            : set;
    });
  };

  function boxAround(set: Element, tagName: string): Element {
    const properties = {
      className: ['formula'],
      role: 'group',
      ariaLabel: label,
      tabIndex: 0,
      ...(lang && { lang }),
    };
    return { type: 'element', tagName, properties, children: [set] };
  }
}

/** A formula with the comma or full stop that follows it, at which a browser would begin a line; takes that from the text. */
function withMark(set: Element, next: Text): Element {
  const [mark] = /^[^\s\p{L}\p{N}$]+/u.exec(next.value) ?? [];
  if (!mark) return set;
  next.value = next.value.slice(mark.length);
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['formula-end'] },
    children: [set, { type: 'text', value: mark }],
  };
}

/** What the parser has marked code as: a formula of one of two kinds. */
function kindOf({ tagName, properties }: Element): 'inline' | 'display' | undefined {
  const { className } = properties;
  if (tagName !== 'code' || !Array.isArray(className) || !className.includes('language-math'))
    return undefined;
  if (className.includes('math-display')) return 'display';
  return className.includes('math-inline') ? 'inline' : undefined;
}

function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
