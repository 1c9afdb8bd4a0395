/** The pages of the author's guide. A leaf: the index of addresses imports it. */
import { site } from '../site';

/** What somebody wants to do: a page each, step by step. */
const TASKS = [
  'podcast-episode',
  'video-recap',
  'add-a-picture',
  'correct-a-post',
  'publish-later',
  'archive-a-post',
  'move-a-post',
  'add-a-topic',
] as const;

/** What is looked up. */
const REFERENCE = [
  'in-the-browser',
  'front-matter',
  'components',
  'transcripts',
  'mistakes',
  'checklist',
  'on-your-computer',
] as const;

export type TaskSlug = (typeof TASKS)[number];
export type ReferenceSlug = (typeof REFERENCE)[number];
export type ManualSlug = TaskSlug | ReferenceSlug;

/** Last parts of the addresses of tasks below `/contribute/`, in the order in which they are listed. */
export const taskSlugs: readonly TaskSlug[] = TASKS;

/** Those of pages to look things up on, in the order in which one reads them. Writing in the browser needs a repository to write to. */
export const referenceSlugs = (): readonly ReferenceSlug[] =>
  REFERENCE.filter((slug) => slug !== 'in-the-browser' || site.repository !== undefined);

/** All of them. */
export const manualSlugs = (): readonly ManualSlug[] => [...taskSlugs, ...referenceSlugs()];

/** Addresses of pages that the guide does not have here, and may have had before the settings changed. */
export const absentManualPaths = (): readonly string[] => {
  const offered = referenceSlugs();
  return REFERENCE.filter((slug) => !offered.includes(slug)).map((slug) => manualPath(slug));
};

/** The page of a publication's own words that the guide belongs to. */
export const MANUAL_PAGE = 'contribute';

/** Root-relative address of the guide's front page, or of one of its pages. */
export const manualPath = (slug?: ManualSlug): string =>
  slug === undefined ? `/${MANUAL_PAGE}/` : `/${MANUAL_PAGE}/${slug}/`;
