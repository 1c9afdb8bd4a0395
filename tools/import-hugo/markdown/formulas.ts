/** Formulas in TeX between marks that a site has chosen: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. */
import type { ShortcodeTag } from '../shortcodes/lexer';
import type { Delimiters, MathMarks } from '../site/markup';
import { codeRanges } from './code-ranges';

/** The name under which a formula is lifted; no shortcode can be called so. */
export const FORMULA = '$';

/** Finds the formulas outside of code. Sums of money (`$5 and $6`) are none. */
export function findFormulas(text: string, { block, inline }: MathMarks): ShortcodeTag[] {
  const code = codeRanges(text);
  const found: ShortcodeTag[] = [];
  // Longer marks first: `$$` begins with `$`.
  const marks = [...pairs(block, true), ...pairs(inline, false)].sort(
    (a, b) => b.open.length - a.open.length,
  );
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const range = code[next];
    if (range && range.start <= at) {
      at = range.end - 1;
      continue;
    }
    if (text[at] === '\\' && !marks.some(({ open }) => text.startsWith(open, at))) {
      at += 1;
      continue;
    }
    const mark = marks.find(({ open }) => text.startsWith(open, at));
    const end = mark && endOf(text, at, mark);
    if (!mark || end === undefined) continue;
    const tex = text.slice(at + mark.open.length, end - mark.close.length);
    const named: Record<string, string> = mark.isBlock ? { display: 'true' } : {};
    found.push({ name: FORMULA, kind: 'self', positional: [tex], named, start: at, end });
    at = end - 1;
  }
  return found;
}

interface Mark {
  readonly open: string;
  readonly close: string;
  readonly isBlock: boolean;
}

const pairs = (delimiters: Delimiters, isBlock: boolean): Mark[] =>
  delimiters.map(([open, close]) => ({ open, close, isBlock }));

/** Longer ones are no formulas, but a mark without its end. */
const MOST = { inline: 1000, block: 5000 };

/** Where a formula ends, its mark included; `undefined` where none begins. */
function endOf(text: string, at: number, { open, close, isBlock }: Mark): number | undefined {
  const rest = text.slice(at + open.length, at + open.length + (isBlock ? MOST.block : MOST.inline));
  for (let to = rest.indexOf(close); to !== -1; to = rest.indexOf(close, to + 1)) {
    if (close.startsWith('$') && rest[to - 1] === '\\') continue;
    const tex = rest.slice(0, to);
    if (tex.trim() === '' || tex.includes('{{<') || (!isBlock && /\n[ \t]*\n/.test(tex))) return undefined;
    // A dollar sign of a sum stands before a digit, or has a space on its inner side.
    if (close === '$' && /^\s/.test(tex)) return undefined;
    if (close === '$' && (/\s$/.test(tex) || /\d/.test(rest[to + 1] ?? ''))) return undefined;
    return at + open.length + to + close.length;
  }
  return undefined;
}
