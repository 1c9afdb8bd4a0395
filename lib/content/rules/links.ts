import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressFault } from '../attribute-kinds';
import { closest } from '../did-you-mean';
import { attributeText, isJsx } from '../mdx';
import type { ParsedDocument } from '../parse';
import type { SiteIndex } from '../site-index';
import { pathOf } from '../site-index';
import type { Report, Rule } from './rule';

/** Links to this site's own pages, anchors and files must lead somewhere. */
export const links: Rule = {
  id: 'link/broken',
  severity: 'error',
  reason: 'A link that leads nowhere wastes a reader’s time and trust.',
  example: '[Customer experience](/topics/custmer-experience/)',
  check(document, index, report) {
    if (!document.tree) return;
    visit(document.tree, (node) => {
      const href = destination(node);
      if (href !== undefined) checkLink(href, node, document, index, report);
    });
  },
};

function destination(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') return node.url;
  if (isJsx(node)) return attributeText(node, 'href');
  return undefined;
}

function checkLink(
  href: string,
  node: Nodes,
  document: ParsedDocument,
  index: SiteIndex,
  report: Report,
): void {
  const fault = isJsx(node) ? undefined : addressFault(href);
  if (fault) {
    report(
      node,
      `The address “${href}” ${fault}`,
      'Write https://…, or an address from the root such as /topics/.',
    );
    return;
  }
  if (!href.startsWith('/') && !href.startsWith('#')) return;
  const [beforeHash = '', hash] = href.split('#', 2);
  const path = beforeHash.split('?', 1)[0] || pathOf(document) || '/';
  if (/\.[a-z0-9]{2,5}$/i.test(path)) {
    if (path.startsWith('/media/') && !index.hasFile(path)) {
      report(node, `There is no file public${path}`, 'Add the file, or correct its name; capitals count.');
    }
    return;
  }
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const anchors = index.anchors(slashed);
  if (!anchors) {
    const near = closest(slashed, index.paths);
    report(
      node,
      `Nothing lives at ${path}${near ? `. Did you mean ${near}?` : ''}`,
      near
        ? `Write ${near}.`
        : 'Correct the address; pages of this site are written from the root, /2015/10/30/title/.',
    );
  } else if (slashed !== path) {
    report(node, `The address ${path} lacks its slash at the end`, `Write ${slashed}.`);
  } else if (hash && !anchors.has(decodeURIComponent(hash))) {
    const near = closest(hash, anchors);
    report(
      node,
      `${path} has no place called #${hash}${near ? `. Did you mean #${near}?` : ''}`,
      near ? `Write #${near}.` : 'Use the id of a heading or chapter of that page.',
    );
  }
}
