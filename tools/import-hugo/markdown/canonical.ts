/** Whether two pieces of Markdown mean the same: their trees without positions, spelling and spacing. */
import type { Definition, Nodes } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { isJsx } from '@/lib/content/mdx';
import { isDisplay } from '@/lib/content/syntax/math';
import { attribute } from '../nodes';

type Shape = string | readonly Shape[];
export type Definitions = ReadonlyMap<string, Definition>;

/** A text that is equal for equal meanings. */
export function canonical(nodes: readonly Nodes[], definitions: Definitions = new Map()): string {
  return JSON.stringify(shapes(nodes, definitions, true));
}

function shapes(nodes: readonly Nodes[], definitions: Definitions, trim: boolean): Shape[] {
  const out: Shape[] = [];
  let run = '';
  const flush = (): void => {
    if (run) out.push(`"${run}`);
    run = '';
  };
  for (const node of unravel(nodes)) {
    if (node.type === 'text') {
      run += node.value;
      continue;
    }
    // A bare address reads the same whether GFM makes it a link or not.
    const bare = bareAddress(node);
    if (bare !== undefined) {
      run += bare;
      continue;
    }
    if (node.type === 'definition' || node.type === 'html') continue;
    flush();
    out.push(shape(node, definitions));
  }
  flush();
  return tidy(out, trim);
}

/** Spaces fold to one; at the edges of a block and around line breaks they say nothing. */
function tidy(shapes: readonly Shape[], trim: boolean): Shape[] {
  return shapes.flatMap((item, index) => {
    if (typeof item !== 'string' || !item.startsWith('"')) return [item];
    let value = item.slice(1).replace(/[ \t\n\r]+/g, ' ');
    const before = shapes[index - 1];
    const after = shapes[index + 1];
    if ((trim && index === 0) || before === 'break') value = value.trimStart();
    if ((trim && index === shapes.length - 1) || after === 'break') value = value.replace(/ +$/, '');
    return value ? [`"${value}`] : [];
  });
}

function shape(node: Nodes, definitions: Definitions): Shape {
  const inside = (): Shape[] => ('children' in node ? shapes(node.children, definitions, isBlock(node)) : []);
  switch (node.type) {
    case 'break':
      return 'break';
    case 'heading':
      return ['heading', String(node.depth), inside()];
    case 'link':
      return ['link', address(node.url), node.title ?? '', inside()];
    case 'linkReference': {
      const target = definitions.get(node.identifier);
      return target
        ? ['link', address(target.url), target.title ?? '', inside()]
        : ['reference', node.identifier, inside()];
    }
    case 'image':
      return ['image', address(node.url), node.title ?? '', node.alt ?? ''];
    case 'imageReference': {
      const target = definitions.get(node.identifier);
      return target
        ? ['image', address(target.url), target.title ?? '', node.alt ?? '']
        : ['reference', node.identifier];
    }
    case 'list':
      return ['list', node.ordered ? String(node.start ?? 1) : '-', inside()];
    case 'listItem':
      return ['item', String(node.checked ?? ''), inside()];
    case 'code':
      return ['code', node.lang ?? '', node.meta ?? '', node.value.replace(/\s+$/, '')];
    case 'inlineCode':
      return ['inlineCode', node.value.replace(/\s+/g, ' ').trim()];
    case 'math':
      return ['math', node.value.trim()];
    case 'inlineMath':
      return [isDisplay(node) ? 'math' : 'inlineMath', node.value.trim()];
    case 'table':
      return ['table', (node.align ?? []).map((side) => side ?? '').join(), inside()];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [node.type, node.identifier, inside()];
  }
  if (isJsx(node)) {
    const [only] = node.children;
    const children =
      node.children.length === 1 && only?.type === 'paragraph' && CELLS.has(node.name ?? '')
        ? only.children
        : node.children;
    const names = node.attributes.map((item) => (item.type === 'mdxJsxAttribute' ? item.name : '')).sort();
    return [
      'jsx',
      node.name ?? '',
      names.map((name) => `${name}=${attribute(node, name) ?? ''}`).join('\n'),
      shapes(children, definitions, true),
    ];
  }
  return [node.type, inside()];
}

/** Elements that hold a line or blocks: one paragraph and its line are the same. */
const CELLS = new Set(['td', 'th', 'caption', 'summary', 'dt', 'dd', 'Chapter']);

function bareAddress(node: Nodes): string | undefined {
  if (node.type !== 'link' || node.title || node.children.length !== 1) return undefined;
  const [only] = node.children;
  if (only?.type !== 'text' || !URL.canParse(node.url)) return undefined;
  return [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(node.url)
    ? only.value
    : undefined;
}

const address = (url: string): string => normalizeUri(url.trim());

const isBlock = (node: Nodes): boolean =>
  /^(?:paragraph|heading|tableCell|listItem|blockquote|root)$/.test(node.type);

/** A paragraph that holds only components or one formula is those: MDX reads `<X />` and `$$x$$` on a line of their own that way. */
function unravel(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type !== 'paragraph') return [node];
    const solid = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    return solid.length > 0 && (solid.every(isJsx) || isFormula(solid)) ? solid : [node];
  });
}

const isFormula = ([only, ...more]: readonly Nodes[]): boolean =>
  more.length === 0 && only?.type === 'inlineMath' && isDisplay(only);
