import type { Paragraph as MarkdownParagraph, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Paragraph } from './turns-of-paragraphs';

/** The paragraphs and headings of a transcript in Markdown; `**Ada:** …` names who speaks. */
export function markdownParagraphs(source: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(fromMarkdown(source.replace(/^\uFEFF/, '')), (node) => {
    if (node.type === 'heading') paragraphs.push({ text: clean(node), isHeading: true });
    if (node.type === 'paragraph') paragraphs.push(readParagraph(node));
  });
  // The document’s own title repeats the page’s.
  return paragraphs.filter(({ text, isHeading }, index) => text !== '' && !(index === 0 && isHeading));
}

function readParagraph(node: MarkdownParagraph): Paragraph {
  const [first, ...rest] = node.children;
  const name = first?.type === 'strong' ? /^(.+?):?$/.exec(clean(first))?.[1] : undefined;
  const following = rest.map((child) => plainText(child)).join('');
  const isSpeaker = name !== undefined && (clean(first ?? node).endsWith(':') || following.startsWith(':'));
  if (!isSpeaker) return { text: clean(node) };
  return { speaker: name, text: following.replace(/^:/, '').replace(/\s+/g, ' ').trim() };
}

const clean = (node: Nodes): string => plainText(node).replace(/\s+/g, ' ').trim();
