import { closest } from '../../did-you-mean';
import { readTag } from '../../syntax/tag';
import { elements, isComponentName, vocabulary } from '../../vocabulary';
import type { SyntaxRule } from '../syntax-rule';

/** A less-than sign in prose. */
export const lessThan: SyntaxRule = {
  id: 'mdx/less-than',
  severity: 'error',
  fixable: true,
  reason: 'A < starts a tag; a less-than sign has to say that it is none.',
  example: 'Fewer than <5 people came.',
  message: 'A < starts a tag, and no tag follows',
  fix: 'Write &lt; for a less-than sign.',
  explain({ start, part }, text) {
    if (part !== 'mdx-jsx' || text[start] !== '<' || text.startsWith('</', start)) return undefined;
    const tag = readTag(text, start);
    const isMidAttribute = tag && /^\s*[\w-]+\s*=\s*["'“”]/.test(text.slice(tag.end, tag.end + 100));
    if (
      tag &&
      (isMidAttribute || tag.isComplete || isTagName(tag.name) || tag.attributes.some(({ value }) => value))
    )
      return undefined;
    return {
      start,
      message: lessThan.message,
      fix: lessThan.fix,
      edits: [{ start, end: start + 1, text: '&lt;' }],
      repaired: 'wrote &lt; for <',
    };
  },
};

/** Whether a name is a tag's, or nearly one: then a tag was meant, and it is broken. One letter is prose (`a <b then`). */
function isTagName(name: string): boolean {
  if (name.length === 1) return false;
  return (
    isComponentName(name) ||
    Object.hasOwn(elements, name) ||
    closest(name, Object.keys(vocabulary)) !== undefined
  );
}
