import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { Document } from '../../document';
import { isJsx, type JsxElement } from '../../mdx';
import { repairClock } from '../../repair-clock';
import { type Attribute, isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';

const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;
const LITERAL = /^(?:\d+(?:\.\d+)?|true|false|"[^"\\]*"|'[^'\\]*'|`[^`\\$]*`)$/;

/** Refuses expressions, spreads and imports: next-mdx-remote would remove them without a word. */
export const noCode: DocumentRule = {
  id: 'mdx/no-code',
  severity: 'error',
  fixable: true,
  reason: 'Posts are data: JavaScript in a post would be silently removed or run in the build.',
  example: '<YouTube id="2dH_hvUNEVM" title="Panel" start={30} />',
  message: 'start={30} in <YouTube> is code; attributes are text in quotes',
  fix: 'Write start="0:30".',
  check(document, report) {
    for (const { node } of document.nodes) {
      if (node.type === 'mdxjsEsm') {
        report(
          node,
          'import and export do not belong in a post',
          'Delete the line; components are there without it.',
        );
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        if (!COMMENT.test(node.value)) checkExpression(node, document, report);
      } else if (isJsx(node)) checkAttributes(node, document, report);
    }
  },
};

type Expression = Spot & { readonly value: string };

function checkExpression(node: Expression, document: Document, report: Report<Spot>): void {
  const isProse = !/[()=;`\n"']/.test(node.value);
  const repair = isProse ? escapeBraces(node, document) : undefined;
  const fix = 'Write \\{ and \\} for braces in text.';
  report(node, `{${shorten(node.value)}} is code, which posts do not hold`, fix, { repair });
}

function escapeBraces(node: Expression, document: Document) {
  if (!('position' in node) || node.position?.start.offset === undefined) return undefined;
  const start = document.offsetOf(node.position.start.offset);
  const end = start + node.value.length + 2;
  if (document.text[start] !== '{' || document.text[end - 1] !== '}') return undefined;
  const edits = [
    { start, end: start + 1, text: '\\{' },
    { start: end - 1, end, text: '\\}' },
  ];
  return { says: `wrote \\{${shorten(node.value)}\\} for {${shorten(node.value)}}`, edits };
}

function checkAttributes(node: JsxElement, document: Document, report: Report<Spot>): void {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const found = `{${shorten(attribute.value)}}`;
      report(attribute, `${found} in <${node.name}> is code`, 'Write each attribute as name="value".');
    } else if (attribute.value !== null && typeof attribute.value === 'object') {
      const code = attribute.value.value.trim();
      const text = code.replace(/^(['"`])([\s\S]*)\1$/, '$2');
      const value = isTime(node, attribute.name) ? (repairClock(text) ?? text) : text;
      const isLiteral = LITERAL.test(code) && !value.includes('"');
      report(
        attribute,
        `${attribute.name}={${shorten(code)}} in <${node.name}> is code; attributes are text in quotes`,
        isLiteral
          ? `Write ${attribute.name}="${shorten(value)}".`
          : `Write ${attribute.name}="…" with the text itself.`,
        isLiteral ? { repair: quoteValue(attribute, value, document) } : {},
      );
    }
  }
}

function isTime({ name }: JsxElement, attribute: string): boolean {
  if (name === null || !isComponentName(name)) return false;
  const known: Readonly<Record<string, Attribute>> = vocabulary[name].attributes;
  return Object.hasOwn(known, attribute) && known[attribute]?.kind === 'time';
}

function quoteValue(attribute: MdxJsxAttribute, value: string, document: Document) {
  const { position } = attribute;
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined;
  const start = document.offsetOf(position.start.offset);
  const edit = { start, end: document.offsetOf(position.end.offset), text: `${attribute.name}="${value}"` };
  return { says: `wrote ${edit.text}`, edits: [edit] };
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
