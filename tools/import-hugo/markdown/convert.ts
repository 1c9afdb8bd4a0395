/** A Hugo body → the tree of an MDX body, block by block tied to its source. */
import type { ElementContent, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Call, PostContext } from '../context';
import { blockOf, elementHandlers } from '../elements';
import type { ElementContext } from '../elements/handler';
import { convertText } from '../elements/text';
import { giveOwnFiles, withOwnFiles } from '../media/own-file';
import { isPaired } from '../shortcodes';
import { type Lifted, liftShortcodes, placeholderPattern } from '../shortcodes/calls';
import { convertShortcode, shortcodeAddress, showShortcode } from '../shortcodes/convert';
import { headingsByWords, reachableTargets } from './anchors';
import { tellAttributes } from './attributes';
import { readFootnoteLinks } from './footnote-links';
import { findFormulas } from './formulas';
import { mapProperties, toHtmlTree } from './html-tree';
import { parseMarkdown } from './parse';
import { prepareBody } from './prepare';

export interface ConvertedBody {
  /** Top-level blocks of the new body, before transforms. */
  readonly nodes: RootContent[];
  /** The source with placeholders, and its Markdown blocks. */
  readonly lifted: Lifted;
  readonly source: Root;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** How a placeholder reads where it stands as an address. */
  readonly addressOf: (index: number) => string | undefined;
  readonly callAt: (index: number) => Call | undefined;
  /** The n-th shortcode as nodes; none where there is no such call. */
  readonly convertCall: (index: number) => Nodes[];
  /** 1-based line of the file on which the Markdown block of a top-level node starts. */
  readonly lineOf: (node: Nodes) => number;
  /** The HTML that Hugo shows, shortcodes included: what the proof holds the result against. */
  readonly shown: HastRoot;
}

export interface Surroundings {
  readonly context: Omit<PostContext, 'blocks' | 'shown'>;
  /** 1-based line of the file on which the text starts. */
  readonly firstLine: number;
  /** How deep the text stands in shortcodes; stops a hostile nesting. */
  readonly depth: number;
}

const MAX_DEPTH = 12;

/** Converts one body, or the text inside a shortcode. */
export function convertBody(markdown: string, { context, firstLine, depth }: Surroundings): ConvertedBody {
  const prepared = prepareBody(markdown);
  const lineStarts = startsOf(prepared.text);
  const lineAt = (offset: number): number => firstLine + lineIndex(lineStarts, offset);
  for (const repair of prepared.repairs)
    context.tell('change', repair.rule, firstLine + repair.line - 1, repair.message);

  const { mathMarks } = context;
  const lifted = liftShortcodes(
    prepared.text,
    isPaired,
    mathMarks ? findFormulas(prepared.text, mathMarks) : [],
  );
  for (const problem of lifted.problems)
    context.tell(
      'person',
      'shortcode-syntax',
      lineAt(problem.offset),
      `${sentence(problem.message)} It was kept as text.`,
    );
  const nested = (text: string, line: number): ConvertedBody =>
    convertBody(text, { context, firstLine: line, depth: depth + 1 });
  const full: PostContext = {
    ...context,
    blocks(text, line) {
      if (depth >= MAX_DEPTH) return [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
      return nested(text.trim() ? text : '', line).nodes;
    },
    shown(text) {
      if (depth >= MAX_DEPTH) return [{ type: 'text', value: text }];
      // The conversion of the same text tells about it, with its line.
      const quiet = { ...context, tell: () => {} };
      const { shown } = convertBody(text, { context: quiet, firstLine, depth: depth + 1 });
      return shown.children.filter((child): child is ElementContent => child.type !== 'doctype');
    },
  };
  const calls = lifted.calls.map(
    (call): Call =>
      withOwnFiles({ ...call, line: lineAt(call.start), innerLine: lineAt(call.innerStart) }, context),
  );
  const callAt = (index: number): Call | undefined => calls[index];
  const addressOf = (index: number): string | undefined => {
    const call = calls[index];
    if (!call) return undefined;
    return shortcodeAddress(call, full);
  };

  const source = parseMarkdown(lifted.text, context.site.markup, (rule, offset, message) =>
    context.tell(
      rule === 'bogus-tag' ? 'person' : 'change',
      rule,
      lineAt(lifted.toSource(offset)),
      message.replace(placeholderPattern(), (found, index: string) => calls[Number(index)]?.source ?? found),
    ),
  );
  const definitions = definitionsOf(source, addressOf);
  const html = toHtmlTree(source, lifted.text);
  resolvePlaceholders(html, callAt, addressOf);
  readFootnoteLinks(html);
  giveOwnFiles(html, context, (node) => lineAt(lifted.toSource(node.position?.start.offset ?? 0)));

  const shown = withShortcodesShown(structuredClone(html), calls, full);
  const elementContext: ElementContext = {
    ...full,
    lineOf: (node) => lineAt(lifted.toSource(node.position?.start.offset ?? 0)),
    targets: reachableTargets(html),
    headings: headingsByWords(html),
  };
  tellAttributes(html, elementContext);
  const convertCall = (index: number): Nodes[] | undefined => {
    const call = calls[index];
    if (!call) return undefined;
    return convertShortcode(call, full);
  };
  const tree = toMdast(html, {
    document: true,
    newlines: true,
    handlers: elementHandlers(elementContext),
    nodeHandlers: {
      text: (_state, node) => convertText(node, convertCall) as Nodes[],
      comment: () => undefined,
    },
  });
  const nodes = tree.type === 'root' ? tree.children : [];
  return {
    nodes,
    lifted,
    source,
    definitions,
    addressOf,
    callAt,
    convertCall: (index) => convertCall(index) ?? [],
    lineOf(node) {
      const offset = source.children[blockOf.get(node) ?? -1]?.position?.start.offset;
      return offset === undefined ? firstLine : lineAt(lifted.toSource(offset));
    },
    shown,
  };
}

/** Colours of code as a highlighter wrote them (`<span class="nb">cd</span>`), shown as text since an export escaped them. */
const HIGHLIGHTING = /<span class="[a-z]{1,2}\d?">|(?<=<span class="[a-z]{1,2}\d?">[^<>]*)<\/span>/g;

/** In attributes a shortcode is an address; in code it is shown as it was written. */
function resolvePlaceholders(
  html: HastRoot,
  callAt: (index: number) => Call | undefined,
  addressOf: (index: number) => string | undefined,
): void {
  mapProperties(html, (value) =>
    value.replace(placeholderPattern(), (found, index: string) => {
      const call = callAt(Number(index));
      return call ? (addressOf(Number(index)) ?? '') : found;
    }),
  );
  visit(html, 'element', (node) => {
    if (node.tagName !== 'code' && node.tagName !== 'pre') return;
    visit(node, 'text', (text) => {
      text.value = text.value
        .replace(HIGHLIGHTING, '')
        .replace(
          placeholderPattern(),
          (found, index: string) => addressOf(Number(index)) || callAt(Number(index))?.source || found,
        );
    });
  });
}

function withShortcodesShown(html: HastRoot, calls: readonly Call[], context: PostContext): HastRoot {
  visit(html, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const parts: ElementContent[] = [];
    let at = 0;
    for (const match of node.value.matchAll(placeholderPattern())) {
      const call = calls[Number(match[1])];
      if (!call) continue;
      parts.push({ type: 'text', value: node.value.slice(at, match.index) });
      parts.push(...showShortcode(call, context));
      at = match.index + match[0].length;
    }
    if (at === 0) return;
    parts.push({ type: 'text', value: node.value.slice(at) });
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
  return html;
}

function definitionsOf(
  tree: Root,
  addressOf: (index: number) => string | undefined,
): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    const url = node.url.replace(
      placeholderPattern(),
      (_found, index: string) => addressOf(Number(index)) ?? '',
    );
    if (!found.has(node.identifier)) found.set(node.identifier, { ...node, url });
  });
  return found;
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that starts at or before an offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const sentence = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}.`;
