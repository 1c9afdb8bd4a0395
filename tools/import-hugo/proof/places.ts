/** Places on a page that its own links lead to. */
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { visit } from 'unist-util-visit';
import { anchorId } from '../elements/handler';
import { fragmentId } from '../markdown/anchors';

interface Places {
  readonly ids: ReadonlySet<string>;
  readonly wanted: readonly string[];
}

/**
 * Ids that links of the new page lead to, that the old page had, and that the new one lacks. Their links came along, so that
 * nothing else of the proof misses them.
 *
 * @param html the new page’s body
 */
export function lostPlaces(shown: Root, html: string): string[] {
  const tree = fromParse5(parseFragment(html));
  const [old, now] = [
    placesOf(shown),
    placesOf(tree.type === 'root' ? tree : { type: 'root', children: [] }),
  ];
  return [...new Set(now.wanted)].filter((id) => old.ids.has(id) && !now.ids.has(id));
}

function placesOf(tree: Root): Places {
  const ids = new Set<string>();
  const wanted: string[] = [];
  visit(tree, 'element', ({ properties: { id, name, href } }) => {
    for (const value of [id, name]) ids.add((typeof value === 'string' && anchorId(value)) || '');
    if (typeof href === 'string' && href.startsWith('#')) wanted.push(fragmentId(href) ?? '');
  });
  ids.delete('');
  return { ids, wanted };
}
