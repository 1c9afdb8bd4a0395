/** The pages of the author's guide. A leaf: the index of addresses imports it. */
import { site } from '../site';

const SLUGS = [
  'in-the-browser',
  'front-matter',
  'components',
  'transcripts',
  'mistakes',
  'checklist',
  'on-your-computer',
] as const;

export type ManualSlug = (typeof SLUGS)[number];

/**
 * Last parts of their addresses below `/contribute/`, in the order in which one reads them. Writing in the browser needs a
 * repository to write to.
 */
export const manualSlugs = (): readonly ManualSlug[] =>
  SLUGS.filter((slug) => slug !== 'in-the-browser' || site.repository !== undefined);

/** Addresses of pages that the guide does not have here, and may have had before the settings changed. */
export const absentManualPaths = (): readonly string[] => {
  const offered = manualSlugs();
  return SLUGS.filter((slug) => !offered.includes(slug)).map((slug) => manualPath(slug));
};

/** The page of a publication's own words that the guide belongs to. */
export const MANUAL_PAGE = 'contribute';

/** Root-relative address of the guide's front page, or of one of its pages. */
export const manualPath = (slug?: ManualSlug): string =>
  slug === undefined ? `/${MANUAL_PAGE}/` : `/${MANUAL_PAGE}/${slug}/`;
