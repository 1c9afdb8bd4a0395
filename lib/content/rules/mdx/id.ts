import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { bodyIds } from '../../body-ids';
import type { JsxElement } from '../../mdx';
import type { DocumentRule } from '../checker';

/** Ids that an author writes are each there once, and none is one that the page uses itself. */
export const id: DocumentRule = {
  id: 'mdx/id',
  severity: 'error',
  reason:
    'A link to a place leads to the first of its name, so a second place of that name is never reached.',
  example: '<Anchor id="map" />\n\nText.\n\n<Anchor id="map" />',
  message: 'The id “map” is in this text twice',
  fix: 'Write another, such as id="map-2", and correct the links that lead there.',
  check({ tree }, report) {
    if (!tree) return;
    const { written, isOfPage } = bodyIds(tree);
    const all = new Set(written.map((one) => one.id));
    const seen = new Set<string>();
    for (const { id: own, node } of written) {
      const isSecond = seen.has(own);
      seen.add(own);
      if (!isSecond && !isOfPage(own)) continue;
      const better = freeId(own, (candidate) => all.has(candidate) || isOfPage(candidate));
      report(
        idAttribute(node) ?? node,
        isSecond ? `The id “${own}” is in this text twice` : `The page uses the id “${own}” itself`,
        `Write another, such as id="${better}", and correct the links that lead there.`,
      );
    }
  },
};

const idAttribute = (node: JsxElement): MdxJsxAttribute | undefined =>
  node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === 'id');

/** An id like another that is not taken: `map-2`; `place-of-content` where a number would not help. */
function freeId(own: string, isTaken: (id: string) => boolean): string {
  for (let number = 2; number < 100; number++) if (!isTaken(`${own}-${number}`)) return `${own}-${number}`;
  return `place-of-${own}`;
}
