/** Writes the new body: each block in its source's own words where MDX reads them the same, else printed. */
import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { isDisplay } from '@/lib/content/syntax/math';
import { blockOf } from '../elements';
import { shortcodeHandler } from '../shortcodes';
import { placeholderPattern } from '../shortcodes/calls';
import { canonical } from './canonical';
import type { ConvertedBody } from './convert';
import { parseMdx } from './mdx';
import { inlineMarkdown, printBlocks, printCarefully, type Style, styleOf } from './print';
import { spellings } from './spellings';

export interface WrittenBody {
  readonly text: string;
  /** Whether the whole text, read again, means what its blocks mean. */
  readonly faithful: boolean;
}

/** Writes `nodes`, the transformed blocks of `body`. */
export function writeBody(nodes: readonly RootContent[], body: ConvertedBody): WrittenBody {
  const printCall = callPrinter(body);
  const style = styleOf(body.lifted.text);
  const used = new Set<string>();
  const groups = groupsOf(nodes);
  const parts = groups.flatMap((group) => {
    const block = group[0] && blockOf.get(group[0]);
    return block === undefined
      ? group.map((node) => printBlocks([node], style))
      : writeGroup(group, block, body, style, printCall, used);
  });
  const definitions = [...used].flatMap((id) => body.definitions.get(id) ?? []);
  const tail = definitions.map((definition) =>
    printBlocks([{ ...definition, title: definition.title ?? null }], style),
  );
  const text = [...parts, ...tail].filter(Boolean).join('\n\n');
  if (means(text, nodes, body.definitions)) return { text: text && `${text}\n`, faithful: true };
  const printed = printBlocks(nodes, style);
  if (means(printed, nodes, body.definitions)) return { text: printed && `${printed}\n`, faithful: true };
  // What one block does to the text around it must not cost the others: the worst comes of each alone.
  const alone = nodes.map((node) => standsAlone(node, body, style)).join('\n\n');
  if (means(alone, nodes, body.definitions)) return { text: `${alone}\n`, faithful: true };
  for (const candidate of [text, printed, alone]) {
    if (parseMdx(candidate)) return { text: `${candidate}\n`, faithful: false };
  }
  return { text: `${nodes.map((node) => asCode(node, body, style)).join('\n\n')}\n`, faithful: false };
}

/** One block in the spelling that reads back as it was meant; as code where none does. */
function standsAlone(node: RootContent, body: ConvertedBody, style: Style): string {
  const spelled = [printBlocks([node], style), printCarefully([node], style)];
  return (
    spelled.find((text) => means(text, [node], body.definitions)) ??
    spelled.find((text) => parseMdx(text)) ??
    asCode(node, body, style)
  );
}

/** The source of a block as code, to be written anew by somebody. */
function asCode(node: RootContent, body: ConvertedBody, style: Style): string {
  const block = blockOf.get(node);
  const source = block === undefined ? undefined : sourceOf(block, body);
  const value = source
    ? source.replace(
        placeholderPattern(),
        (found, index: string) => body.callAt(Number(index))?.source ?? found,
      )
    : printCarefully([node], style);
  return printBlocks([{ type: 'code', value }], style);
}

function means(
  text: string,
  nodes: readonly RootContent[],
  definitions: ReadonlyMap<string, Definition>,
): boolean {
  const tree = parseMdx(text);
  return tree !== undefined && canonical(tree.children, definitions) === canonical(nodes, definitions);
}

/** Runs of nodes that come from one Markdown block. */
function groupsOf(nodes: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [];
  let last: number | undefined;
  for (const node of nodes) {
    const block = blockOf.get(node);
    if (block !== undefined && block === last) groups.at(-1)?.push(node);
    else groups.push([node]);
    last = block;
  }
  return groups;
}

function writeGroup(
  group: readonly RootContent[],
  block: number,
  body: ConvertedBody,
  style: Style,
  printCall: (index: number) => string,
  used: Set<string>,
): string[] {
  const source = sourceOf(block, body);
  if (source !== undefined) {
    for (const candidate of spellings(source, { address: body.addressOf, written: printCall })) {
      const tree = parseMdx(candidate);
      if (!tree) continue;
      const found = windowOf(group, tree.children, body.definitions);
      if (!found) continue;
      for (const id of referencesIn(tree)) used.add(id);
      const print = (node: RootContent): string => printBlocks([node], style);
      return [...group.slice(0, found.from).map(print), candidate, ...group.slice(found.to).map(print)];
    }
  }
  return group.map((node) => printBlocks([node], style));
}

/** Where in a group of nodes the candidate's blocks stand. */
function windowOf(
  group: readonly RootContent[],
  candidate: readonly Nodes[],
  definitions: ReadonlyMap<string, Definition>,
): { from: number; to: number } | undefined {
  const wanted = canonical(candidate, definitions);
  for (let length = group.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= group.length; from += 1) {
      if (canonical(group.slice(from, from + length), definitions) === wanted)
        return { from, to: from + length };
    }
  }
  return undefined;
}

/** A block's own text, from the start of its first line. */
function sourceOf(block: number, body: ConvertedBody): string | undefined {
  const position = body.source.children[block]?.position;
  const { text } = body.lifted;
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', position.start.offset - 1) + 1;
  const indent = text.slice(lineStart, position.start.offset);
  return (indent.trim() === '' ? indent : '') + text.slice(position.start.offset, position.end.offset);
}

function referencesIn(tree: Nodes): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') ids.push(node.identifier);
  });
  return ids;
}

/** A shortcode as it stands in a line: an address, or components that MDX writes inside text. */
function callPrinter(body: ConvertedBody): (index: number) => string {
  return (index) => {
    const call = body.callAt(index);
    if (!call) return '';
    if (shortcodeHandler(call.name)?.address) return body.addressOf(index) ?? '';
    const nodes = body.convertCall(index);
    const [only] = nodes;
    // The line breaks of a formula are its author’s.
    if (only?.type === 'inlineMath') return writtenFormula(only, call.source);
    return nodes.every(isInline) ? inlineMarkdown(nodes) : '';
  };
}

/** A formula as its author set it: on lines of its own, or in one. */
function writtenFormula(node: InlineMath, source: string): string {
  if (!isDisplay(node)) return `$${node.value}$`;
  if (source.startsWith('$$')) return source;
  return source.includes('\n') ? `$$\n${node.value}\n$$` : `$$${node.value}$$`;
}

const INLINE = new Set([
  'text',
  'link',
  'inlineCode',
  'inlineMath',
  'emphasis',
  'strong',
  'image',
  'mdxJsxTextElement',
  'break',
]);

const isInline = (node: Nodes): node is PhrasingContent => INLINE.has(node.type);
