/** The pages of the author's guide. A leaf: the index of addresses imports it. */

/** Last parts of their addresses below `/contribute/`, in the order in which one reads them. */
export const guideSlugs = [
  'in-the-browser',
  'front-matter',
  'components',
  'mistakes',
  'checklist',
  'on-your-computer',
] as const;

export type GuideSlug = (typeof guideSlugs)[number];

/** The page of a publication's own words that the guide belongs to. */
export const GUIDE_PAGE = 'contribute';

/** Root-relative address of the guide's front page, or of one of its pages. */
export const guidePath = (slug?: GuideSlug): string =>
  slug === undefined ? `/${GUIDE_PAGE}/` : `/${GUIDE_PAGE}/${slug}/`;
