/** Markdown’s tree → HTML’s tree, repaired as a browser would. */
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Data, Root } from 'mdast';
import { defListHastHandlers } from 'mdast-util-definition-list';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { fenceOptions } from './fence-options';

const handlers: Handlers = {
  ...defListHastHandlers,
  // HTML has no place for what is written behind a fence.
  code(state, node) {
    // Options may follow no language: ``` {hl_lines=2}
    const info = [node.lang, node.meta].filter(Boolean).join(' ');
    const lang = /^[^\s{]+/.exec(info)?.[0];
    const result = defaultHandlers.code(state, { ...node, lang });
    const [code] = result.children;
    const options = fenceOptions(info.slice(lang?.length ?? 0), node.value.split('\n').length);
    if (options && code?.type === 'element') code.properties.dataFence = options;
    return result;
  },
  // Remembers that a picture was Markdown’s, so that it can stay Markdown.
  image(state, node) {
    const properties = {
      src: node.url,
      alt: node.alt ?? '',
      ...(node.title ? { title: node.title } : {}),
      dataMarkdown: '',
    };
    const result: Element = { type: 'element', tagName: 'img', properties, children: [] };
    state.patch(node, result);
    return state.applyData(node, result);
  },
  // Footnotes keep their place; the defaults gather them below a heading of their own.
  footnoteReference(_state, node) {
    return {
      type: 'element',
      tagName: 'span',
      properties: { dataFootnote: String(node.identifier) },
      children: [],
    };
  },
  footnoteDefinition(state, node) {
    const properties = { dataFootnoteText: String(node.identifier) };
    return { type: 'element', tagName: 'div', properties, children: state.all(node) };
  },
};

/**
 * The HTML that a browser makes of a body. Elements that come from the n-th Markdown block carry `dataBlock="n"`;
 * positions are those in `text`, the source of `tree`.
 *
 * @throws RangeError where the nesting is deeper than the stack.
 */
export function toHtmlTree(tree: Root, text: string): HastRoot {
  tree.children.forEach((node, index) => {
    if (node.type === 'html') return;
    const data: Data | undefined = node.data;
    node.data = { ...data, hProperties: { ...data?.hProperties, dataBlock: String(index) } };
  });
  const html = raw(toHast(tree, { allowDangerousHtml: true, handlers }), {
    tagfilter: false,
    file: new VFile(text),
  });
  const root: HastRoot = html.type === 'root' ? html : { type: 'root', children: [html as ElementContent] };
  return root;
}

/** Replaces text in every property of every element. */
export function mapProperties(
  tree: HastNodes,
  map: (value: string, name: string, node: Element) => string,
): void {
  visit(tree, 'element', (node) => {
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = map(value, name, node);
      else if (Array.isArray(value))
        node.properties[name] = value.map((item) =>
          typeof item === 'string' ? map(item, name, node) : item,
        );
    }
  });
}
