import { visit } from 'unist-util-visit';
import { closest } from '../did-you-mean';
import { isJsx } from '../mdx';
import { elements, isComponentName, vocabulary } from '../vocabulary';
import type { Rule } from './rule';

/** Refuses every tag that is neither in the vocabulary nor in the list of HTML elements. */
export const knownNames: Rule = {
  id: 'mdx/unknown-name',
  severity: 'error',
  reason: 'A tag that the site does not know would fail the build or carry foreign code to readers.',
  example: '<Youtube id="2dH_hvUNEVM" title="Panel" />',
  check({ tree }, _index, report) {
    if (!tree) return;
    visit(tree, (node) => {
      if (!isJsx(node)) return;
      const { name } = node;
      if (name === null) {
        report(node, '<> and </> are not used in posts', 'Delete both.');
      } else if (!isComponentName(name) && !Object.hasOwn(elements, name)) {
        const near = closest(name, [...Object.keys(vocabulary), ...Object.keys(elements)]);
        report(
          node,
          `There is no <${name}>${near ? `. Did you mean <${near}>?` : ''}`,
          near
            ? `Write <${near}>.`
            : 'Use a component of the author’s guide, or write &lt; if no tag is meant.',
        );
      }
    });
  },
};
