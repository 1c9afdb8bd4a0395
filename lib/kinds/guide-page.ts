import * as z from 'zod';
import { flag, headline, language, list, text } from '../content/schema/fields';
import { date, oldAddress, previewImage } from '../content/schema/publication-fields';
import type { Outline } from '../content/types';
import { folderName } from '../file-name';
import { site } from '../site';
import { guidePath } from '../urls';
import { collectionIn, named } from './collection';
import { isDraftAt, shortTitle } from './guide';

/** Front matter of `guides/<guide>/<name>.mdx`: a page of a guide besides its first. */
const guidePageSchema = z.strictObject({
  title: headline.describe('The headline, plain text, best below 70 characters.'),
  short: shortTitle,
  summary: text
    .optional()
    .describe('One or two sentences, 150 to 160 characters: what search engines and lists show.'),
  deck: text.optional().describe('A line below the headline.'),
  image: previewImage.optional().describe('The picture for link previews.'),
  lang: language.optional().describe('Language of the page where it is not the site’s: es.'),
  published: date.optional().describe('When it was first published.'),
  updated: date.optional().describe('When the page last changed in a way that matters to readers.'),
  archived: date.optional().describe('From this day on it is kept only for the record.'),
  draft: flag.default(false).describe('true while it must not be published.'),
  aliases: list(oldAddress).describe('Old addresses that lead here.'),
});

type GuidePageData = z.infer<typeof guidePageSchema>;

/** A page of a guide besides its first. */
export interface GuidePage extends Omit<GuidePageData, 'lang'> {
  readonly kind: 'guidePage';
  readonly file: string;
  readonly body: string;
  readonly outline: Outline;
  readonly path: string;
  /** The address of the guide that it is a page of. */
  readonly guide: string;
  readonly lang: string;
  /** Whether `archived` lies on or before the build date. */
  readonly isArchived: boolean;
  readonly preview?: 'draft';
}

export const guidePage = collectionIn('guidePages', 'guidePage', {
  folder: 'guides',
  isOptional: true,
  words: { one: 'page of a guide', many: 'Pages of guides', title: 'A page of a guide' },
  file: 'guides/<guide>/<words-of-the-address>.mdx',
  schema: guidePageSchema,
  examples: {
    title: 'title: Before you write',
    short: 'short: Before',
    summary: 'summary: Who reads the letter, when, and what they have to do next.',
    deck: 'deck: Three questions to ask first',
    image: 'image:\n  src: /media/guide/counter.jpg\n  alt: A customer and a clerk at a service counter',
    lang: 'lang: es',
    published: 'published: 2025-11-03',
    updated: 'updated: 2026-04-02',
    archived: 'archived: 2029-03-01',
    draft: 'draft: true',
    aliases: 'aliases:\n  - /letters/before/',
  },
  address: (id) => guidePath(id),
  addressForm: /^\/guides\/.+\/.+\/$/,
  aliases: 'addresses',
  changes: ({ draft, archived }) => (draft ? [] : [archived]),
  pictures: ({ image }) => named([image?.src, 'image', 'src']),
  value: ({ id, data, common }, around): GuidePage | undefined => {
    const isDraft = isDraftAt(id, data.draft, around);
    if (isDraft && !around.preview) return undefined;
    return {
      ...data,
      ...common,
      kind: 'guidePage',
      path: guidePath(id),
      guide: guidePath(folderName(id)),
      lang: data.lang ?? site.language,
      isArchived: data.archived !== undefined && data.archived.instant <= around.now,
      ...(isDraft && { preview: 'draft' as const }),
    };
  },
  idAt: (path) => path,
  order: (a, b, byText) => byText(a.path, b.path),
});
