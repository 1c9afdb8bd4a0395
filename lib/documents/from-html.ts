import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';

/** An HTML fragment as a syntax tree. Never throws: HTML has no invalid text. */
export function fromHtml(html: string): Root {
  const tree = fromParse5(parseFragment(html));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
