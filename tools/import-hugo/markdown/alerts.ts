/** Alerts: a quotation that begins with `[!NOTE]`, as GitHub and Hugo (since 0.132) have them. */
import type { Blockquote } from 'mdast';

const MARK = /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*/;

/** Takes the mark out of a quotation, which becomes an aside of that kind; any other quotation stays. */
export function readAlert(node: Blockquote): void {
  const [first] = node.children;
  if (first?.type !== 'paragraph') return;
  const [text, next] = first.children;
  const match = text?.type === 'text' ? MARK.exec(text.value) : null;
  if (text?.type !== 'text' || !match) return;
  const rest = text.value.slice(match[0].length);
  const end = rest.indexOf('\n');
  // A title that holds marks of its own stays the first line: a label is plain text.
  const isPlain = end !== -1 || !next || next.type === 'break';
  const title = isPlain ? rest.slice(0, end === -1 ? undefined : end).trim() : '';
  text.value = !isPlain ? rest : end === -1 ? '' : rest.slice(end + 1);
  if (text.value === '') first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  if (first.children.length === 0) node.children.shift();
  const hProperties = { ...node.data?.hProperties, dataAlert: match[1]?.toLowerCase() };
  node.data = {
    ...node.data,
    hName: 'aside',
    hProperties: title ? { ...hProperties, dataTitle: title } : hProperties,
  };
}
