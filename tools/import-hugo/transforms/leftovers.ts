/** Markdown that Hugo left as it was because it stood inside HTML: links and strong words become what was meant. */
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { PostContext } from '../context';
import { text } from '../nodes';

const LEFTOVER = /\[([^\][\n]+)\] ?\(((?:https?:\/\/|mailto:)[^\s()]+)\)|\*\*(\s*)([^*\n]+?)(\s*)\*\*/g;

/** Replaces in place, at every depth; code stays. */
export function readLeftovers(parent: Parents, context: Pick<PostContext, 'tell' | 'bodyLine'>): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ('children' in child) readLeftovers(child, context);
    if (child.type !== 'text' || parent.type === 'link') return [child];
    return readText(child.value, context) ?? [child];
  }) as typeof parent.children;
}

function readText(
  value: string,
  context: Pick<PostContext, 'tell' | 'bodyLine'>,
): PhrasingContent[] | undefined {
  const out: PhrasingContent[] = [];
  let at = 0;
  for (const match of value.matchAll(LEFTOVER)) {
    const [found, label, url, before = '', strong = '', after = ''] = match;
    out.push(text(value.slice(at, match.index)));
    if (label !== undefined && url !== undefined)
      out.push({ type: 'link', url, title: null, children: [text(label)] });
    else out.push(text(before), { type: 'strong', children: [text(strong)] }, text(after));
    at = match.index + found.length;
    context.tell(
      'change',
      'markdown-in-html',
      context.bodyLine,
      `“${found.slice(0, 80)}” was shown with its marks; it became what was meant.`,
      { text: found },
    );
  }
  if (at === 0) return undefined;
  return [...out, text(value.slice(at))].filter((node) => node.type !== 'text' || node.value !== '');
}
