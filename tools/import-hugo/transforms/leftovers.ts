/** Markdown that Hugo left as it was because it stood inside HTML: links and strong words become what was meant. */
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { TransformContext } from '../context';
import { text } from '../nodes';

const LEFTOVER =
  /\[([^\][\n]+)\] ?\(((?:https?:\/\/|mailto:|\/(?!\/))[^\s()]+)(?:\s+["“]([^\n]*?)["”])?\)|\*\*(\s*)([^*\n]+?)(\s*)\*\*/g;

type Context = Pick<TransformContext, 'tell' | 'lineOf'>;

/** Replaces in place, at every depth; code stays. `line` is that of the block around `parent`. */
export function readLeftovers(parent: Parents, context: Context, line?: number): void {
  parent.children = joined(parent.children as Nodes[]).flatMap((child): Nodes[] => {
    const at = line ?? context.lineOf(child);
    if ('children' in child) readLeftovers(child, context, at);
    if (child.type !== 'text') return [child];
    const value = withoutEmptyMarks(child.value);
    if (parent.type === 'link') return [text(value)];
    return readText(value, at, context.tell) ?? [text(value)];
  }) as typeof parent.children;
  if (parent.type === 'paragraph' || parent.type === 'heading')
    parent.children = pairMarks(parent.children, line ?? 1, context.tell);
}

/** Neighbouring texts as one: an address that a shortcode gave stands by itself. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') out[out.length - 1] = text(last.value + node.value);
    else out.push(node);
  }
  return out;
}

/** `** **` marks nothing. Five stars and more are somebody’s own. */
const withoutEmptyMarks = (value: string): string => value.replace(/(?<!\*)\*\*(\s*)\*\*(?!\*)/g, '$1');

const MARK = /(?<!\*)\*\*(?!\*)/;

/** `**Words` … `**` with a line break or other marks between: what stands between them is strong. */
function pairMarks(
  nodes: readonly PhrasingContent[],
  line: number,
  tell: TransformContext['tell'],
): PhrasingContent[] {
  const pieces = nodes.flatMap((node): (PhrasingContent | 'mark')[] =>
    node.type === 'text'
      ? node.value
          .split(MARK)
          .flatMap((value, index) => [...(index > 0 ? (['mark'] as const) : []), text(value)])
      : [node],
  );
  const marks = pieces.filter((piece) => piece === 'mark').length;
  // A single mark has no partner, and guessing one would make the wrong words strong.
  if (marks === 0 || marks % 2 === 1) return [...nodes];
  const out: PhrasingContent[] = [];
  let strong: PhrasingContent[] | undefined;
  for (const piece of pieces) {
    if (piece !== 'mark') (strong ?? out).push(piece);
    else if (strong) {
      const words = plainText({ type: 'paragraph', children: strong }).trim();
      if (words) {
        out.push({ type: 'strong', children: strong });
        const message = `“**${words.slice(0, 70)}**” was shown with its marks; it became what was meant.`;
        tell('change', 'markdown-in-html', line, message);
      } else out.push(...strong);
      strong = undefined;
    } else strong = [];
  }
  return out.filter((node) => node.type !== 'text' || node.value !== '');
}

function readText(
  value: string,
  line: number,
  tell: TransformContext['tell'],
): PhrasingContent[] | undefined {
  const out: PhrasingContent[] = [];
  let at = 0;
  for (const match of value.matchAll(LEFTOVER)) {
    const [found, label, url, title, before = '', strong = '', after = ''] = match;
    out.push(text(value.slice(at, match.index)));
    if (label !== undefined && url !== undefined)
      out.push({ type: 'link', url, title: title ?? null, children: [text(label)] });
    else out.push(text(before), { type: 'strong', children: [text(strong)] }, text(after));
    at = match.index + found.length;
    tell(
      'change',
      'markdown-in-html',
      line,
      `“${found.slice(0, 80)}” was shown with its marks; it became what was meant.`,
      { text: found },
    );
  }
  if (at === 0) return undefined;
  return [...out, text(value.slice(at))].filter((node) => node.type !== 'text' || node.value !== '');
}
