/** Attributes that hold a line of Markdown (`caption`, `cite`, `credit`): read once for the check and for every output. */
import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { visit } from 'unist-util-visit';

/** What begins or parts blocks: in one line of text these are signs like any other. */
const LINE_ONLY = {
  disable: {
    null: [
      ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow'],
      ...['list', 'setextUnderline', 'thematicBreak'],
    ],
  },
};

/**
 * A line of Markdown as nodes: text, emphasis, links, code. HTML comes as nodes of the type `html`, which the check
 * refuses (`inlineFault`).
 */
export function inlineMarkdown(source: string): PhrasingContent[] {
  const paragraphs = fromMarkdown(source, {
    extensions: [LINE_ONLY, cjkFriendlyExtension()],
  }).children.flatMap((node) => (node.type === 'paragraph' ? [node.children] : []));
  const space: PhrasingContent = { type: 'text', value: ' ' };
  return paragraphs.flatMap((children, index) => (index === 0 ? children : [space, ...children]));
}

/** The addresses of links, and of pictures, in a line of Markdown. */
export function inlineLinks(source: string): { readonly href: string; readonly isPicture: boolean }[] {
  if (!/[[<!]/.test(source)) return [];
  const links: { href: string; isPicture: boolean }[] = [];
  for (const node of inlineMarkdown(source.slice(0, 2000)))
    visit(node, (inner: Nodes) => {
      if (inner.type === 'link' || inner.type === 'image')
        links.push({ href: inner.url, isPicture: inner.type === 'image' });
    });
  return links;
}

/** The first HTML tag in a line of Markdown; nothing where there is none. */
export function firstTag(source: string): string | undefined {
  if (!source.includes('<')) return undefined;
  let found: string | undefined;
  for (const node of inlineMarkdown(source))
    visit(node, 'html', (html: { value: string }) => {
      found ??= html.value;
    });
  return found;
}

/** The forms of Markdown for the tags that people write in captions, in the order in which they are replaced. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/\s*<br\s*\/?>\s*/gi, ' '],
  [/<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))[^>]*>([\s\S]*?)<\/a\s*>/gi, '[$4]($1$2$3)'],
  [/<(em|i|cite)\b[^>]*>(\s*)([\s\S]*?)(\s*)<\/\1\s*>/gi, '$2*$3*$4'],
  [/<(strong|b)\b[^>]*>(\s*)([\s\S]*?)(\s*)<\/\1\s*>/gi, '$2**$3**$4'],
  [/<code>([^`]*?)<\/code>/gi, '`$1`'],
  [/<\/?(?:span|small|p|div|figcaption|u|font|center|sub|sup|q|mark|a)\b[^>]*>/gi, ''],
  // No tag that anybody means: `<Enter>` is a key.
  [/<(?=[A-Za-z/!?])(?![a-z][a-z0-9+.-]*:)/g, '\\<'],
];

/** A line of Markdown without HTML: tags become the Markdown that looks the same, others are shown as signs. */
export function withoutTags(source: string): string {
  if (firstTag(source) === undefined) return source;
  const plain = FORMS.reduce((text, [tag, form]) => text.replace(tag, form), source).trim();
  return firstTag(plain) === undefined ? plain : plain.replaceAll('<', '\\<');
}
