/** What the handlers of shortcodes ask a call for. */

import type { ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { Call, PostContext } from '../context';
import { plainText } from '../front-matter/plain-text';

/** The first of some arguments that says anything: names, or places from 0. */
export function argument(call: Call, ...keys: readonly (string | number)[]): string | undefined {
  for (const key of keys) {
    const value = typeof key === 'number' ? call.positional[key] : call.named[key];
    if (value?.trim()) return value.trim();
  }
  return undefined;
}

/** A switch among the arguments. */
export const isSet = (call: Call, ...keys: readonly (string | number)[]): boolean =>
  argument(call, ...keys)?.toLowerCase() === 'true';

/** An argument as the text of a title, without marks. */
export function titleOf(call: Call, ...keys: readonly (string | number)[]): string | undefined {
  const value = argument(call, ...keys);
  return value && (plainText(value.replace(/(\*\*|__|`)(.+?)\1/g, '$2')) || undefined);
}

/** What a call encloses, as blocks. */
export const innerBlocks = (call: Call, context: PostContext): RootContent[] =>
  context.blocks(call.inner ?? '', call.innerLine);

/** What a call encloses as words of a line, where it is one; blocks where it is more. */
export function innerLine(call: Call, context: PostContext): RootContent[] {
  const blocks = innerBlocks(call, context);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' ? only.children : blocks;
}

/** Words of Markdown as parts of a line. */
export function lineOf(markdown: string, call: Call, context: PostContext): PhrasingContent[] {
  const [only, ...more] = context.blocks(markdown, call.line);
  if (only?.type === 'paragraph' && more.length === 0) return only.children;
  return [{ type: 'text', value: only ? [only, ...more].map((node) => plainTextOf(node)).join(' ') : '' }];
}

/** What Hugo shows of what a call encloses. */
export const shownInner = (call: Call, context: PostContext): ElementContent[] =>
  context.shown(call.inner ?? '');
