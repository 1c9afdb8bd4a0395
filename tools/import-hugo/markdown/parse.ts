/** Markdown as Hugo reads it (CommonMark with GFM), and its repairs in the tree. */
import type { Heading, Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { isHtmlName, repairBogusTags } from './bogus-tags';
import { replaceEmoji } from './emoji';

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Parses Markdown; comments and bogus tags of raw HTML are repaired, indented HTML is HTML again. */
export function parseMarkdown(
  text: string,
  tell: (rule: string, offset: number, message: string) => void,
): Root {
  const tree = fromMarkdown(text, options);
  visit(tree, (node, index, parent) => {
    if (
      node.type === 'code' &&
      parent &&
      index !== undefined &&
      isIndentedMarkup(node.value, node.position?.start.offset, text)
    ) {
      tell(
        'indented-html',
        node.position?.start.offset ?? 0,
        'Indented HTML, which Markdown takes for code, became what it was.',
      );
      const inner = dedent(node.value);
      const repaired = parseMarkdown(inner, () => {});
      shift(repaired, node.position?.start.offset ?? 0);
      parent.children.splice(
        index,
        1,
        ...(repaired.children as Extract<RootContent, Parents['children'][number]>[]),
      );
      return [SKIP, index + repaired.children.length];
    }
    if (node.type === 'paragraph' || node.type === 'heading') {
      unlinkInsideLinks(node.children, text);
      keepCodeLiteral(node.children, text);
    }
    if (node.type === 'html') repairHtml(node, tell);
    if (node.type === 'text') node.value = replaceEmoji(node.value);
    if (node.type === 'heading') takeAttributes(node);
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

function repairHtml(node: Html, tell: (rule: string, offset: number, message: string) => void): void {
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

/** `## Title {#id .class}`: the id moves into the tree, the rest goes. */
function takeAttributes(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const match =
    /\s*\{\s*((?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+))(?:\s+(?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)))*)\s*\}\s*$/.exec(
      last.value,
    );
  if (!match) return;
  last.value = last.value.slice(0, match.index);
  const id = /(?:^|\s)#([^\s{}]+)/.exec(match[1] ?? '')?.[1];
  if (id) heading.data = { ...heading.data, hProperties: { id } };
}

/** Whether a “code block” without fences holds HTML: it starts or ends with a tag, or holds a closing one. */
function isIndentedMarkup(value: string, offset: number | undefined, text: string): boolean {
  const start = text.slice(offset ?? 0, (offset ?? 0) + 4);
  if (/^\s{0,3}(?:```|~~~)/.test(start)) return false;
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
function unlinkInsideLinks(children: PhrasingContent[], text: string): void {
  let open = false;
  children.forEach((child, index) => {
    if (child.type === 'html')
      open = /^<a[\s>]/i.test(child.value) ? true : /^<\/a>/i.test(child.value) ? false : open;
    else if (open && child.type === 'link' && !/^[[<]/.test(text.slice(child.position?.start.offset ?? 0))) {
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
