/** From MDX text to a syntax tree whose positions are those of the author's file. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from './front-matter';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface SyntaxFault {
  readonly place: Place;
  /** The parser's own words; they never reach an author. */
  readonly reason: string;
  /** The parser's rule: `unexpected-character`, `end-tag-mismatch` … */
  readonly code: string;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses a body. Blank lines stand in for the front matter, so that every position counts from the file's first line.
 *
 * @returns the tree, or the first fault that keeps the text from being read.
 */
export function parseBody(body: string, bodyLine: number): Root | SyntaxFault {
  try {
    return parser.parse(`${'\n'.repeat(bodyLine - 1)}${body}`);
  } catch (error) {
    return toFault(error, bodyLine);
  }
}

function toFault(error: unknown, bodyLine: number): SyntaxFault {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const line = 'line' in error && typeof error.line === 'number' ? error.line : bodyLine;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
  const code = 'ruleId' in error && typeof error.ruleId === 'string' ? error.ruleId : '';
  return { place: { line, column }, reason: String(error.reason), code };
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of an attribute; `''` where it has no value, `undefined` where it is missing or an expression. */
export function attributeText(node: JsxElement, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    if (attribute.value === null || attribute.value === undefined) return '';
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}
