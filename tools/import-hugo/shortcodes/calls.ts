/** From tags to calls: pairs `{{< note >}} … {{< /note >}}` and puts a placeholder where each call stood. */
import { type LexProblem, lexShortcodes, type ShortcodeTag } from './lexer';

interface ShortcodeCall {
  readonly name: string;
  readonly positional: readonly string[];
  readonly named: Readonly<Record<string, string>>;
  /** Text between the tags; `undefined` where the call has none. */
  readonly inner?: string;
  /** The call as written. */
  readonly source: string;
  /** Offset of the call and of its inner text in the text that was lexed. */
  readonly start: number;
  readonly innerStart: number;
}

export interface Lifted {
  /** The text with a placeholder for each call. */
  readonly text: string;
  readonly calls: readonly ShortcodeCall[];
  readonly problems: readonly LexProblem[];
  /** Offset in the lifted text → offset in the source text. */
  readonly toSource: (offset: number) => number;
}

/** Letters and digits only, so that Markdown takes it for a word, in running text as in addresses. */
const STEM = 'hugoshortcode';
const PLACEHOLDER = /hugoshortcode(\d+)z/g;

/** The placeholder of the n-th call. */
const placeholderOf = (index: number): string => `${STEM}${index}z`;

/** A fresh pattern that finds placeholders; its first group is the number of the call. */
export const placeholderPattern = (): RegExp => new RegExp(PLACEHOLDER.source, 'g');

/**
 * Replaces every call by its placeholder. `isPaired` says which names need a closing tag; others may have one. Formulas are
 * lifted like calls: Markdown must not read them.
 */
export function liftShortcodes(
  text: string,
  isPaired: (name: string) => boolean,
  formulas: readonly ShortcodeTag[] = [],
): Lifted {
  const { tags: lexed, problems } = lexShortcodes(text);
  const tags = withFormulas(lexed, formulas);
  const found: LexProblem[] = [...problems];
  const calls: ShortcodeCall[] = [];
  const closed = new Set(tags.filter((tag) => tag.kind === 'close').map((tag) => tag.name));
  const cuts: { from: number; to: number; length: number }[] = [];
  let out = '';
  let at = 0;
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i];
    if (!tag) continue;
    if (tag.kind === 'close') {
      found.push({ offset: tag.start, message: `{{< /${tag.name} >}} closes nothing that is open` });
      continue;
    }
    const closeIndex = tag.kind === 'open' && closed.has(tag.name) ? findClose(tags, i) : -1;
    const close = tags[closeIndex];
    if (!close && tag.kind === 'open' && isPaired(tag.name)) {
      found.push({
        offset: tag.start,
        message: `{{< ${tag.name} >}} is not closed with {{< /${tag.name} >}}`,
      });
    }
    const end = close?.end ?? tag.end;
    out += text.slice(at, tag.start);
    const placeholder = placeholderOf(calls.length);
    cuts.push({ from: out.length, to: tag.start, length: placeholder.length });
    out += placeholder;
    calls.push({
      name: tag.name,
      positional: tag.positional,
      named: tag.named,
      ...(close ? { inner: text.slice(tag.end, close.start) } : {}),
      source: tag.literal ?? text.slice(tag.start, end),
      start: tag.start,
      innerStart: tag.end,
    });
    cuts.push({ from: out.length, to: end, length: 0 });
    at = end;
    if (close) i = closeIndex;
  }
  out += text.slice(at);
  return { text: out, calls, problems: found, toSource: (position) => mapBack(cuts, position) };
}

/** Formulas among the tags of shortcodes; one that a tag cuts is none. */
function withFormulas(
  tags: readonly ShortcodeTag[],
  formulas: readonly ShortcodeTag[],
): readonly ShortcodeTag[] {
  let next = 0;
  const whole = formulas.filter(({ start, end }) => {
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (tags[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return whole.length === 0 ? tags : [...tags, ...whole].sort((a, b) => a.start - b.start);
}

/** Index of the tag that closes tag `from`, with calls of the same name nested; -1 where there is none. */
function findClose(tags: readonly ShortcodeTag[], from: number): number {
  const name = tags[from]?.name;
  let depth = 0;
  for (let i = from + 1; i < tags.length; i += 1) {
    const tag = tags[i];
    if (tag?.name !== name) continue;
    if (tag?.kind === 'open') depth += 1;
    if (tag?.kind === 'close') {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return -1;
}

function mapBack(cuts: readonly { from: number; to: number; length: number }[], position: number): number {
  let best = { from: 0, to: 0, length: 0 };
  for (const cut of cuts) {
    if (cut.from > position) break;
    best = cut;
  }
  return position < best.from + best.length ? best.to : best.to + (position - best.from);
}
