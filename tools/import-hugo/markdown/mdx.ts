/** Reads MDX as the site does. */
import type { Root } from 'mdast';
import { parse } from '@/lib/content/syntax/parser';

/** The tree of an MDX text; `undefined` where it is none. */
export function parseMdx(text: string): Root | undefined {
  const read = parse(text);
  return 'code' in read ? undefined : read;
}
