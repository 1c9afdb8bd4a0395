import type { RootContent } from 'mdast';
import { text } from '../nodes';

/** An address that stands in running text, where Hugo shows it as it is. */
export function linkTo(url: string): RootContent[] {
  return url ? [text(url)] : [];
}
