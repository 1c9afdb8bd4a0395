/** A guide on one page, to print: its texts in plain form, their headings one level lower. */
import { visit } from 'unist-util-visit';
import type { Content } from '../content/types';
import type { Guide } from '../kinds/guide';
import { htmlOfTree } from '../plain/plain-html';
import { mapAddresses, plainTree } from '../plain/plain-tree';
import { absoluteUrl, guidePrintPath } from '../urls';
import { type AnyPage, pagesOfGuide } from './place';

export interface WholePart {
  readonly page: AnyPage;
  /** Of its heading on the page; the first page of the guide has none there. */
  readonly id: string;
  /** Plain HTML; nothing of a guide inside this one, which has a page of its own to print. */
  readonly html?: string;
}

/** The pages of a guide in their order, its first one first. */
export function wholeGuide(guide: Guide, content: Content): WholePart[] {
  const pages = pagesOfGuide(guide, content);
  const places = new Map(pages.map((page) => [page.path, idOf(page)]));
  return pages.map((page) => ({
    page,
    id: idOf(page),
    ...((page === guide || page.kind === 'guidePage') && { html: htmlBelow(page, guide, places) }),
  }));
}

/** Names of pages are unique in a guide; no id of the frame begins like this. */
const idOf = ({ path }: AnyPage): string => `page-${path.split('/').at(-2)}`;

/** The text of a page as HTML. Links to pages of the same guide lead to their place on this one. */
function htmlBelow(page: AnyPage, guide: Guide, places: ReadonlyMap<string, string>): string {
  const tree = plainTree(page);
  const root = absoluteUrl('/');
  visit(tree, 'heading', (heading) => {
    if (heading.depth < 6) heading.depth = LOWER[heading.depth];
  });
  mapAddresses(tree, (address) => {
    if (!address.startsWith(root)) return address;
    const rooted = `/${address.slice(root.length)}`;
    const id = places.get(rooted.replace(/[?#].*$/, ''));
    return id === undefined ? rooted : `${guidePrintPath(guide.path)}#${id}`;
  });
  return htmlOfTree(tree, page);
}

const LOWER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
