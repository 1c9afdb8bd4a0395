/** Adds an old address to the front matter of a file. */
import type { FrontMatter } from './front-matter';
import type { Edit, Repair } from './problem';
import { pathKey } from './spans';

/** The change that adds an alias to a file; `undefined` where its list is written in a way that a machine should leave alone. */
export function addAlias(text: string, spans: FrontMatter['spans'], address: string): Repair | undefined {
  const edit = spans.aliases ? inList(text, spans, address) : asLine(text, address);
  return edit && { says: `added ${address} to aliases`, edits: [edit] };
}

/** A line of its own before the one that ends the front matter. */
function asLine(text: string, address: string): Edit | undefined {
  const end = text.indexOf('\n---', 3);
  return end < 0 ? undefined : { start: end + 1, end: end + 1, text: `aliases: [${address}]\n` };
}

function inList(text: string, spans: FrontMatter['spans'], address: string): Edit | undefined {
  const [start, end] = spans.aliases?.value ?? [0, 0];
  const last = lastItem(spans);
  if (text[start] === '[') {
    const close = text.lastIndexOf(']', end);
    return close < start ? undefined : { start: close, end: close, text: last ? `, ${address}` : address };
  }
  if (!last) return undefined;
  const lineStart = text.lastIndexOf('\n', last[0]) + 1;
  const before = text.slice(lineStart, last[0]);
  if (!/^\s*-\s+$/.test(before)) return undefined;
  return { start: last[1], end: last[1], text: `\n${before}${address}` };
}

/** Start and end of the last entry. */
function lastItem(spans: FrontMatter['spans']): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  for (let at = 0; ; at++) {
    const span = spans[pathKey(['aliases', at])];
    if (!span) return found;
    found = span.value;
  }
}
