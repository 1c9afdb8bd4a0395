/** Where a page is in its guide: what is before and after it, and what is around it. */
import type { Content } from '../content/types';
import type { Guide } from '../kinds/guide';
import type { GuidePage } from '../kinds/guide-page';

/** The first page of a guide, or another one. */
export type AnyPage = Guide | GuidePage;

/** A page in the contents of a guide, with the pages below it. */
export interface Part {
  readonly page: AnyPage;
  readonly parts: readonly Part[];
}

export interface GuidePlace {
  readonly page: AnyPage;
  /** The guide whose contents are beside the page. */
  readonly guide: Guide;
  /** The guides that this one is in, the outermost first. */
  readonly outer: readonly Guide[];
  /** The pages of the guide but for its first, in their order. */
  readonly contents: readonly Part[];
  /** 1-based position among `count` pages of the guide; a guide inside it is one of them. */
  readonly position: number;
  readonly count: number;
  /** The page to read before this one and the page to read next, guides inside the outermost one included. */
  readonly previous?: AnyPage;
  readonly next?: AnyPage;
}

/** Contents and order of a guide that is published. */
function partsOf(guide: Guide, content: Content): Part[] {
  const pageOf = (name: string): AnyPage[] => {
    const path = `${guide.path}${name}/`;
    const isIt = (page: AnyPage) => page.path === path;
    return [content.guides.find(isIt) ?? content.guidePages.find(isIt) ?? []].flat();
  };
  return guide.pages.flatMap(({ page, pages }) => {
    const parts = pages.flatMap(pageOf).map((below) => ({ page: below, parts: [] }));
    const [top] = pageOf(page);
    // Where a page is not published yet, those below it are there all the same.
    return top ? [{ page: top, parts }] : parts;
  });
}

const flat = (parts: readonly Part[]): AnyPage[] =>
  parts.flatMap(({ page, parts: below }) => [page, ...flat(below)]);

/** All pages of a guide in the order of reading, those of guides inside it included. */
function inOrder(guide: Guide, content: Content): AnyPage[] {
  const inside = flat(partsOf(guide, content));
  return [guide, ...inside.flatMap((page) => (page.kind === 'guide' ? inOrder(page, content) : [page]))];
}

/** The guides that an address is in, the outermost first. */
const guidesAround = (path: string, { guides }: Content): Guide[] =>
  guides
    .filter((guide) => path.startsWith(guide.path) && path !== guide.path)
    .toSorted((one, other) => one.path.length - other.path.length);

/**
 * The place of a page.
 *
 * @throws where it is in no guide, which the content check has refused
 */
export function guidePlace(page: AnyPage, content: Content): GuidePlace {
  const around = guidesAround(page.path, content);
  const guide = page.kind === 'guide' ? page : around.at(-1);
  if (!guide) throw new Error(`${page.file}: the page is in no guide.`);
  const outer = around.filter((one) => one !== guide);
  const contents = partsOf(guide, content);
  const own = [guide, ...flat(contents)];
  const all = inOrder(outer[0] ?? guide, content);
  const at = all.indexOf(page);
  return {
    page,
    guide,
    outer,
    contents,
    position: own.indexOf(page) + 1,
    count: own.length,
    previous: all[at - 1],
    next: at < 0 ? undefined : all[at + 1],
  };
}

/** Every page of every guide. */
export const allGuidePages = ({ guides, guidePages }: Content): readonly AnyPage[] => [
  ...guides,
  ...guidePages,
];

/** The pages of a guide with its first, in their order; a guide inside it is one of them. */
export const pagesOfGuide = (guide: Guide, content: Content): readonly AnyPage[] => [
  guide,
  ...flat(partsOf(guide, content)),
];
