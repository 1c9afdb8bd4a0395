/** Markdown as Hugo reads it (CommonMark with GFM), and its repairs in the tree. */
import type { Code, Heading, Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { defListFromMarkdown } from 'mdast-util-definition-list';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { defList } from 'micromark-extension-definition-list';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import type { GfmPart, Markup } from '../site/markup';
import { readAlert } from './alerts';
import { takeBlockAttributes } from './block-attributes';
import { isHtmlName, repairBogusTags } from './bogus-tags';
import { replaceEmoji } from './emoji';
import { readExtras } from './extras';

/** What Goldmark calls the parts of GFM that a site may switch off, and the parser’s names of them. */
const PARTS: Readonly<Record<GfmPart, readonly string[]>> = {
  footnote: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  strikethrough: ['strikethrough'],
  table: ['table'],
  tasklist: ['tasklistCheck'],
};

function dialectOf({ definitionLists, gfmOff }: Reading): Parameters<typeof fromMarkdown>[1] {
  const disabled = gfmOff.flatMap((part) => PARTS[part]);
  return {
    extensions: [
      // One tilde on either side strikes nothing out: `H~2~O`.
      gfm({ singleTilde: false }),
      ...(definitionLists ? [defList] : []),
      ...(disabled.length > 0 ? [{ disable: { null: disabled } }] : []),
    ],
    mdastExtensions: [gfmFromMarkdown(), ...(definitionLists ? [defListFromMarkdown] : [])],
  };
}

type Reading = Pick<Markup, 'blockAttributes' | 'definitionLists' | 'emoji' | 'extras' | 'gfmOff'>;

/** Parses Markdown; comments and bogus tags of raw HTML are repaired, indented HTML is HTML again. */
export function parseMarkdown(text: string, markup: Reading, tell: Tell): Root {
  const tree = fromMarkdown(text, dialectOf(markup));
  if (markup.blockAttributes) takeBlockAttributes(tree);
  visit(tree, (node, index, parent) => {
    if (
      node.type === 'code' &&
      parent &&
      index !== undefined &&
      isIndented(node, text) &&
      (isMarkup(node.value) || isProse(node.value))
    ) {
      const offset = node.position?.start.offset ?? 0;
      if (isMarkup(node.value))
        tell('indented-html', offset, 'Indented HTML, which Markdown takes for code, became what it was.');
      else
        tell(
          'indented-text',
          offset,
          `Indented sentences, which Markdown takes for code, became a paragraph: “${node.value.trim().slice(0, 60)}…”`,
        );
      const inner = dedent(node.value);
      const repaired = parseMarkdown(inner, markup, () => {});
      shift(repaired, node.position?.start.offset ?? 0);
      parent.children.splice(
        index,
        1,
        ...(repaired.children as Extract<RootContent, Parents['children'][number]>[]),
      );
      return [SKIP, index + repaired.children.length];
    }
    if (node.type === 'paragraph' || node.type === 'heading') {
      unlinkInsideLinks(node.children, text, tell);
      keepCodeLiteral(node.children, text);
    }
    if (node.type === 'html') repairHtml(node, tell);
    if (node.type === 'text' && markup.emoji) node.value = replaceEmoji(node.value);
    if (node.type === 'text' && parent && index !== undefined) {
      const parts = readExtras(node, markup.extras);
      if (parts) {
        parent.children.splice(index, 1, ...(parts as Extract<RootContent, Parents['children'][number]>[]));
        return [SKIP, index + parts.length];
      }
    }
    if (node.type === 'blockquote') readAlert(node);
    if (node.type === 'heading') takeAttributes(node, tell);
    // Hugo gives an address that starts with “www.” the scheme https, GFM http.
    if (
      node.type === 'link' &&
      /^http:\/\/www\./i.test(node.url) &&
      /^www\./i.test(text.slice(node.position?.start.offset, (node.position?.start.offset ?? 0) + 4))
    ) {
      node.url = node.url.replace(/^http:/i, 'https:');
    }
    return undefined;
  });
  return tree;
}

function repairHtml(node: Html, tell: Tell): void {
  const offset = node.position?.start.offset ?? 0;
  const withoutComments = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => {
    if (!/^<!--\[if |^<!--\s*(?:more|nextpage|StartFragment|EndFragment)\s*-->/i.test(comment)) {
      tell(
        'comment',
        offset,
        `A comment was left out: “${comment.slice(4, 84).replace(/-->$/, '').trim()}”.`,
      );
    }
    return '';
  });
  const repaired = repairBogusTags(withoutComments);
  if (repaired !== withoutComments)
    tell('bogus-tag', offset, `“${node.value.slice(0, 60)}” is no HTML; it became text or a link.`);
  node.value = repaired;
}

type Tell = (rule: string, offset: number, message: string) => void;

/** `## Title {#id .class}`: the id moves into the tree, the rest goes. */
function takeAttributes(heading: Heading, tell: Tell): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const match =
    /\s*\{\s*((?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+))(?:\s+(?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)))*)\s*\}\s*$/.exec(
      last.value,
    );
  if (!match) return;
  last.value = last.value.slice(0, match.index);
  const id = /(?:^|\s)#([^\s{}]+)/.exec(match[1] ?? '')?.[1];
  if (id && !/^[\p{L}\p{N}_.:-]+$/u.test(id)) {
    tell(
      'heading-id',
      heading.position?.start.offset ?? 0,
      `“{#${id}}” is no id that Hugo knows, so it stood among the words of the heading; it became its anchor.`,
    );
  }
  if (id) heading.data = { ...heading.data, hProperties: { id } };
}

/** Whether a code block has no fences. */
function isIndented(node: Code, text: string): boolean {
  const offset = node.position?.start.offset ?? 0;
  return !/^\s{0,3}(?:```|~~~)/.test(text.slice(offset, offset + 4));
}

/** Whether a “code block” is sentences: each paragraph begins and ends like one, and nothing looks like a program. */
function isProse(value: string): boolean {
  return value
    .trim()
    .split(/\n\s*\n/)
    .every(
      (part) =>
        /^\s*[*_“"‘'[(]*\p{Lu}/u.test(part) &&
        /[.?!:][”"’')\]*_\s]*$/.test(part.replace(/&#?\w+;/g, '”')) &&
        part.trim().split(/\s+/).length >= 6 &&
        !/[{}|=$]|;\s*$|\/\/(?!\S+\.)/m.test(part.replace(/\]\([^)]*\)|&#?\w+;/g, '')),
    );
}

/** Whether a “code block” without fences holds HTML: it starts or ends with a tag, or holds a closing one. */
function isMarkup(value: string): boolean {
  const names = [...value.matchAll(/<\/?([a-z][a-z0-9]*)(?=[\s>/])/gi)].map((match) => match[1] ?? '');
  return names.some(isHtmlName) && /^\s*(?:<|[^<]*<\/|[^<]*<(?:br|a|strong|em|img|span)\b)/i.test(value);
}

function dedent(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+/, ''))
    .join('\n');
}

/** Positions of a re-parsed piece count from where it stood. */
function shift(tree: Root, offset: number): void {
  visit(tree, (node: Nodes) => {
    if (!node.position) return;
    node.position.start.offset = offset;
    node.position.end.offset = offset;
  });
}

/** An address that is the words of a raw `<a>` is no link of its own. */
function unlinkInsideLinks(children: PhrasingContent[], text: string, tell: Tell): void {
  let open = false;
  let around = '';
  children.forEach((child, index) => {
    if (child.type === 'html') {
      open = /^<a[\s>]/i.test(child.value) ? true : /^<\/a>/i.test(child.value) ? false : open;
      around = /^<a\s[^>]*href=["']?([^"'\s>]*)/i.exec(child.value)?.[1] ?? around;
    } else if (
      open &&
      child.type === 'link' &&
      !/^[[<]/.test(text.slice(child.position?.start.offset ?? 0))
    ) {
      const words = plainText(child);
      const shown = child.url.replace(/^http:(?=\/\/www\.)/i, /^www\./i.test(words) ? 'https:' : 'http:');
      if (shown.replace(/\/$/, '') !== around.replace(/\/$/, '')) {
        tell(
          'link-in-link',
          children[index - 1]?.position?.start.offset ?? 0,
          `Hugo made a second link, to ${shown}, of the words “${words}” inside a link; only its author’s stays: ${around}.`,
        );
      }
      children.splice(index, 1, { type: 'text', value: plainText(child), position: child.position });
    }
  });
}

/** Between a raw `<code>` and its end, marks are characters: that is what its author wanted to show. */
function keepCodeLiteral(children: PhrasingContent[], text: string): void {
  const from = children.findIndex((child) => child.type === 'html' && /^<code[\s>]/i.test(child.value));
  if (from === -1) return;
  const to = children.findIndex(
    (child, index) => index > from && child.type === 'html' && /^<\/code>/i.test(child.value),
  );
  if (to <= from + 1) return;
  const inner = children.slice(from + 1, to);
  if (inner.every((child) => child.type === 'text')) return;
  const value = text.slice(inner[0]?.position?.start.offset ?? 0, inner.at(-1)?.position?.end.offset ?? 0);
  children.splice(from + 1, inner.length, { type: 'text', value });
}
