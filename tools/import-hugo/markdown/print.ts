/** Prints a tree as the MDX that a person would have written. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { mathMarkdown } from '@/lib/content/syntax/math';
import { site } from '@/lib/site';
import { attribute, type Jsx } from '../nodes';
import { canonical } from './canonical';
import { parseMdx } from './mdx';

/** How the source writes its marks; printed blocks follow it. */
export interface Style {
  readonly emphasis: '*' | '_';
  readonly bullet: '-' | '*' | '+';
}

const houseStyle: Style = { emphasis: '*', bullet: '-' };

/** The marks that a source uses most. */
export function styleOf(source: string): Style {
  const count = (pattern: RegExp): number => source.match(pattern)?.length ?? 0;
  const bullets = (['-', '*', '+'] as const).map(
    (mark) => [mark, count(new RegExp(`^[ \\t]*\\${mark} `, 'gm'))] as const,
  );
  const best = bullets.reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    emphasis: count(/(?<![\w*])\*[^*\s]/g) > count(/(?<!\w)_[^_\s]/g) ? '*' : '_',
    bullet: best[1] > 0 ? best[0] : houseStyle.bullet,
  };
}

/** Block elements and components: opening tag, blocks, closing tag, each on lines of their own. */
const jsxFlow: Handle = (node: Jsx, _parent, state, info) => {
  const opening = tag(node);
  if (node.children.length === 0) return selfClosed(opening);
  const [only] = node.children;
  const oneLine = node.children.length === 1 && only?.type === 'paragraph' && ONE_LINE.has(node.name ?? '');
  if (oneLine && only) {
    const line = state.containerPhrasing(only as Paragraph, { ...info, before: '>', after: '<' });
    if (!line.includes('\n')) return `${opening}>${line}</${node.name}>`;
  }
  const blocks: string[] = [];
  for (const child of node.children) blocks.push(state.handle(child, node as never, state, info));
  const gap = NESTED.has(node.name ?? '') ? '\n' : '\n\n';
  const inner = blocks.join(gap);
  return NESTED.has(node.name ?? '')
    ? `${opening}>\n${indent(inner)}\n</${node.name}>`
    : `${opening}>\n${needsAir(node) ? `\n${inner}\n` : inner}\n</${node.name}>`;
};

const ONE_LINE = new Set(['td', 'th', 'caption', 'summary', 'dt', 'dd', 'Chapter']);
const NESTED = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'dl', 'YouTube', 'AudioPlayer']);

/** Lists, tables and code want a blank line between them and a tag; a paragraph does not. */
const needsAir = (node: Jsx): boolean => node.children.some((child) => child.type !== 'paragraph');

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** The opening tag without its end; many long attributes go on lines of their own. */
function tag(node: Jsx): string {
  const written = node.attributes.flatMap((item) =>
    item.type === 'mdxJsxAttribute' ? [`${item.name}=${quoted(attribute(node, item.name) ?? '')}`] : [],
  );
  const line = `<${[node.name, ...written].join(' ')}`;
  if (node.type === 'mdxJsxTextElement' || line.length <= 140 || written.length < 4) return line;
  return `<${node.name}\n${written.map((item) => `  ${item}`).join('\n')}\n`;
}

const selfClosed = (opening: string): string => (opening.endsWith('\n') ? `${opening}/>` : `${opening} />`);

function quoted(value: string): string {
  const flat = value.replace(/\s*\n\s*/g, ' ').replace(/&(?=[#\w]+;)/g, '&amp;');
  return flat.includes('"') && !flat.includes("'") ? `'${flat}'` : `"${flat.replaceAll('"', '&quot;')}"`;
}

const jsxText: Handle = (node: Jsx, _parent, state, info) => {
  if (node.children.length === 0) return selfClosed(tag(node));
  const inner = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' });
  return `${tag(node)}>${inner}</${node.name}>`;
};

function options(style: Style): Options {
  return {
    bullet: style.bullet,
    bulletOther: style.bullet === '-' ? '*' : '-',
    emphasis: style.emphasis,
    strong: '*',
    fences: true,
    rule: '-',
    ruleRepetition: 3,
    listItemIndent: 'one',
    resourceLink: true,
    // At the start of a block, MDX takes these words for code.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
    extensions: [
      gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
      mdxToMarkdown(),
      ...(site.math ? [mathMarkdown()] : []),
      { handlers: { mdxJsxFlowElement: jsxFlow, mdxJsxTextElement: jsxText } },
    ],
  };
}

/** One or more blocks as MDX, without a line break at the end and without escapes that nothing needs. */
export function printBlocks(nodes: readonly RootContent[], style: Style = houseStyle): string {
  const text = toMarkdown({ type: 'root', children: [...nodes] }, options(style)).replace(/\n+$/, '');
  return withoutNeedlessEscapes(text, canonical(nodes));
}

/** Blocks as MDX with every escape that might be needed: plain, but never misread. */
export function printCarefully(nodes: readonly RootContent[], style: Style = houseStyle): string {
  return toMarkdown({ type: 'root', children: [...nodes] }, options(style)).replace(/\n+$/, '');
}

/** A line of Markdown for an attribute. */
export function inlineMarkdown(nodes: readonly PhrasingContent[]): string {
  return printBlocks([{ type: 'paragraph', children: [...nodes] }])
    .replace(/\s+/g, ' ')
    .trim();
}

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** Drops each backslash and `&#x20;` that the meaning does not need; tries all at once, then one by one. */
function withoutNeedlessEscapes(text: string, meaning: string): string {
  const same = (candidate: string): boolean => {
    const tree = parseMdx(candidate);
    return tree !== undefined && canonical(tree.children) === meaning;
  };
  let current = text;
  if (current.includes('&#x')) {
    const plain = current
      .replace(/&#x(?:20|A|9);/gi, (code) => (code === '&#xA;' ? '\n' : ' '))
      .replace(/[ \t]+$/gm, '');
    if (same(plain)) current = plain;
  }
  const places = [...current.matchAll(ESCAPE)].map((match) => match.index);
  if (places.length === 0) return current;
  const bare = current.replace(ESCAPE, '');
  if (same(bare)) return bare;
  // Each trial parses the block again, so a block of hundreds of escapes keeps them.
  if (places.length > 40) return current;
  for (const place of places.reverse()) {
    const trial = current.slice(0, place) + current.slice(place + 1);
    if (same(trial)) current = trial;
  }
  return current;
}
