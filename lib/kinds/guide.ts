import * as z from 'zod';
import { list, text } from '../content/schema/fields';
import { date } from '../content/schema/publication-fields';
import { folderName } from '../file-name';
import { guidePath, guidePrintPath } from '../urls';
import { type Around, collection, type ReadDocument } from './collection';
import { type DirectoryEntry, entryOf, headFields, placeExamples, placeFields } from './directory';

/** The first page of a guide, in the folder of its other pages. */
const FIRST = '/index';

/** A page of a guide as its list names it: a file of its folder, or a folder with a guide in it. */
const listedPage = z.union(
  [
    text.transform((page): ListedPage => ({ page, pages: [] })),
    z.strictObject({
      page: text.describe('The name of its file, without .mdx.'),
      pages: list(text).describe('The names of the pages below it.'),
    }),
  ],
  { error: 'expected the name of a file without .mdx, or “page” with a list “pages”' },
);

interface ListedPage {
  readonly page: string;
  readonly pages: readonly string[];
}

/** What the title of a page is in lists that are narrow. */
export const shortTitle = text
  .optional()
  .describe('A shorter title for contents and breadcrumbs, where the title is long.');

const entry = entryOf('guide', 'guides');

/** Front matter of `guides/<guide>/index.mdx`: a work of several pages, in an order that it lists itself. */
const guideSchema = z
  .strictObject({
    ...headFields,
    short: shortTitle,
    kicker: text.optional().describe('A word or two above the headline.'),
    pages: list(listedPage).describe(
      'Its pages in their order: names of files in its folder without .mdx, or of folders with guides of their own. A page with pages below it is written as “page” and “pages”.',
    ),
    ...placeFields,
    reviewed: date.optional().describe('When somebody last checked that it is still right.'),
  })
  .omit({ slug: true });

type GuideData = z.infer<typeof guideSchema>;

/** A guide: its first page, and the order of the others. */
export interface Guide extends DirectoryEntry<'guide'> {
  readonly short?: string;
  readonly kicker?: string;
  readonly reviewed?: GuideData['reviewed'];
  readonly pages: readonly ListedPage[];
}

/** Addresses of the guides that a place below `content/guides` is in, the nearest first. */
function guidesAround(place: string): string[] {
  const folder = folderName(place);
  return folder === '.' ? [] : [guidePath(folder), ...guidesAround(folder)];
}

/** Whether what lies at a place is shown only before it is published: it is a draft, or in a guide that is one. */
export const isDraftAt = (place: string, draft: boolean, { index }: Pick<Around, 'index'>): boolean =>
  draft || guidesAround(place).some((path) => index.isDraft(path));

export const guide = collection('guide', {
  ...entry,
  words: { one: 'guide', many: 'Guides', title: 'A guide' },
  file: 'guides/<words-of-the-address>/index.mdx',
  schema: guideSchema,
  examples: {
    title: 'title: How to write a letter',
    summary: 'summary: From the first call to the reader to the last proof, in six steps.',
    deck: 'deck: From the first call to the last proof',
    short: 'short: Letters',
    kicker: 'kicker: Handbook',
    pages: 'pages:\n  - before-you-write\n  - page: drafts\n    pages: [first-draft, second-draft]',
    ...placeExamples,
    reviewed: 'reviewed: 2026-05-02',
    aliases: 'aliases:\n  - /letters/how-to/',
  },
  placedBy: undefined,
  idAt: (path) => (path.endsWith(FIRST) ? path.slice(0, -FIRST.length) : undefined),
  address: (id) => guidePath(id),
  addressForm: /^\/guides\/[^/]+\/$/,
  lists: (_: GuideData, id: string) => [guidePrintPath(guidePath(id))],
  mayBeEmpty: ({ pages }: GuideData) => pages.length > 0,
  value: (document: ReadDocument<GuideData>, around: Around): Guide | undefined => {
    const { id, data } = document;
    const draft = isDraftAt(id, data.draft, around);
    const value = entry.value({ ...document, data: { ...data, draft } }, around);
    return value && { ...data, ...value, path: guidePath(id) };
  },
});
