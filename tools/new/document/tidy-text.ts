/** Text of a word processor as Markdown can say it: white space outside of emphasis, one emphasis where Word has many. */
import type { Emphasis, Nodes, Parents, PhrasingContent, Strong } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

type Marked = Strong | Emphasis;

const isMarked = (node: Nodes | undefined): node is Marked =>
  node?.type === 'strong' || node?.type === 'emphasis';

/** Characters that nobody sees, which the check refuses. */
const HIDDEN = /(?![\u200c\u200d])\p{Cf}|(?![\t\n\r])\p{Cc}|[\u2028\u2029]/gu;

/** Tidies all text below a node in place. */
export function tidyText(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const inner = tidy(node.children, false, false);
    node.children = trimEdges(node.type === 'paragraph' ? inner : withoutBreaks(inner, node.type));
    speakMarks(node);
  } else for (const child of node.children) tidyText(child);
}

/** Phrases with white space outside of emphasis, and without emphasis in the same emphasis. */
function tidy(
  children: readonly PhrasingContent[],
  isStrong: boolean,
  isEmphasis: boolean,
): PhrasingContent[] {
  const flat = children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') {
      const value = child.value.replace(HIDDEN, '').replace(/[ \t\n\r]+/g, ' ');
      return value === '' ? [] : [{ ...child, value }];
    }
    if (!('children' in child)) return [child];
    const inner = tidy(
      child.children as PhrasingContent[],
      isStrong || child.type === 'strong',
      isEmphasis || child.type === 'emphasis',
    );
    if ((child.type === 'strong' && isStrong) || (child.type === 'emphasis' && isEmphasis)) return inner;
    if (!isMarked(child) && child.type !== 'link' && child.type !== 'delete')
      return [{ ...child, children: inner } as PhrasingContent];
    return outside({ ...child, children: inner } as Marked);
  });
  return mergeNeighbours(flat);
}

/** Moves white space and line breaks at the edges of emphasis or of a link out of it; nothing is left of an empty one. */
function outside(node: Marked): PhrasingContent[] {
  const children = [...node.children];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const take = (first: boolean): PhrasingContent | undefined => {
    const edge = first ? children[0] : children.at(-1);
    if (edge?.type === 'break') return first ? children.shift() : children.pop();
    if (edge?.type !== 'text') return undefined;
    const space = (first ? /^\s+/ : /\s+$/).exec(edge.value)?.[0];
    if (space === undefined) return undefined;
    const value = first ? edge.value.slice(space.length) : edge.value.slice(0, -space.length);
    children.splice(first ? 0 : children.length - 1, 1, ...(value === '' ? [] : [{ ...edge, value }]));
    return { type: 'text', value: space };
  };
  for (let edge = take(true); edge; edge = take(true)) before.push(edge);
  for (let edge = take(false); edge; edge = take(false)) after.unshift(edge);
  return [...before, ...(children.length > 0 ? [{ ...node, children }] : []), ...after];
}

/** Texts side by side are one, and so are two emphases of a kind, even with a blank between them. */
function mergeNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const before = merged.at(-2);
    if (last?.type === 'text' && node.type === 'text')
      merged[merged.length - 1] = { ...last, value: (last.value + node.value).replace(/ {2,}/g, ' ') };
    else if (isMarked(last) && last.type === node.type)
      merged[merged.length - 1] = {
        ...last,
        children: mergeNeighbours([...last.children, ...node.children]),
      };
    else if (
      last?.type === 'text' &&
      last.value.trim() === '' &&
      isMarked(before) &&
      before.type === node.type
    ) {
      merged.pop();
      merged[merged.length - 1] = {
        ...before,
        children: mergeNeighbours([...before.children, last, ...node.children]),
      };
    } else merged.push(node);
  }
  return merged;
}

/** Blocks neither start nor end with white space or a line break. */
function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return outside({ type: 'strong', children: [...nodes] }).flatMap((node) =>
    node.type === 'strong' ? node.children : [],
  );
}

/** Headings and cells are one line: a break becomes a blank there, or `<br />`. */
function withoutBreaks(nodes: readonly PhrasingContent[], block: 'heading' | 'tableCell'): PhrasingContent[] {
  return mergeNeighbours(
    nodes.map((node): PhrasingContent => {
      if (node.type === 'break')
        return block === 'heading'
          ? { type: 'text', value: ' ' }
          : { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] };
      if (!('children' in node)) return node;
      return {
        ...node,
        children: withoutBreaks(node.children as PhrasingContent[], block),
      } as PhrasingContent;
    }),
  );
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /^$|\s/;

/**
 * Emphasis that marks cannot say, in the middle of a word or before punctuation (CommonMark 0.31, 6.2), is said by `<strong>`
 * and `<em>`.
 */
function speakMarks(parent: Parents): void {
  const children = parent.children as PhrasingContent[];
  children.forEach((child, at) => {
    if (!('children' in child)) return;
    speakMarks(child);
    if (!isMarked(child)) return;
    const text = plainText(child);
    const isNested = (node: Nodes | undefined): boolean => node !== undefined && node.type !== 'text';
    const before = edgeOf(children[at - 1], true);
    const after = edgeOf(children[at + 1], false);
    const first = isNested(child.children[0]) ? '*' : text.charAt(0);
    const last = isNested(child.children.at(-1)) ? '*' : text.charAt(text.length - 1);
    const opens = !PUNCTUATION.test(first) || SPACE.test(before) || PUNCTUATION.test(before);
    const closes = !PUNCTUATION.test(last) || SPACE.test(after) || PUNCTUATION.test(after);
    const isInWord = child.type === 'emphasis' && [before, after].some((edge) => /[\p{L}\p{N}]/u.test(edge));
    if (opens && closes && !isInWord) return;
    children[at] = {
      type: 'mdxJsxTextElement',
      name: child.type === 'strong' ? 'strong' : 'em',
      attributes: [],
      children: child.children,
    };
  });
}

/** The character with which a neighbour ends or starts; marks count as punctuation. */
function edgeOf(node: Nodes | undefined, atEnd: boolean): string {
  if (!node || node.type === 'break') return '';
  if (node.type !== 'text') return '*';
  return atEnd ? node.value.slice(-1) : node.value.slice(0, 1);
}
