import type { SyntaxRule } from '../syntax-rule';
import { hide } from '../syntax-rule';

const SHORTCODE = /\{\{[<%]\s*\/?\s*([\w-]*)[^{}]*[%>]\}\}/y;

/** A shortcode of Hugo or WordPress that nobody has turned into a component. */
export const shortcode: SyntaxRule = {
  id: 'mdx/shortcode',
  severity: 'error',
  reason: 'Shortcodes are commands of another publishing system.',
  example: '{{< youtube 2dH_hvUNEVM >}}',
  message: 'The shortcode “youtube” is left over from another system',
  fix: 'Write the component that does the same (<YouTube …>), or import the file again with the importer.',
  explain({ start }, text) {
    SHORTCODE.lastIndex = start;
    const found = SHORTCODE.exec(text);
    if (!found) return undefined;
    return {
      start,
      message: `The shortcode “${found[1]}” is left over from another system`,
      fix:
        found[1] === 'youtube'
          ? shortcode.fix
          : 'Write the component that does the same, or import the file again with the importer.',
      edits: [hide(start, start + found[0].length)],
    };
  },
};
