import * as z from 'zod';
import { moment, url } from '../api/fields';
import { date } from '../content/schema/publication-fields';
import type { Outline } from '../content/types';
import { folderName } from '../file-name';
import { site } from '../site';
import { absoluteUrl, guidePath } from '../urls';
import { collectionIn, named } from './collection';
import { headFields, placeExamples, placeFields } from './directory';
import { isDraftAt, shortTitle } from './guide';

/** Front matter of `guides/<guide>/<name>.mdx`: a page of a guide besides its first. */
const guidePageSchema = z.strictObject({
  title: headFields.title,
  short: shortTitle,
  summary: headFields.summary,
  deck: headFields.deck,
  image: placeFields.image,
  lang: placeFields.lang,
  published: placeFields.published,
  updated: placeFields.updated,
  archived: date.optional().describe('From this day on it is kept only for the record.'),
  draft: placeFields.draft,
  aliases: placeFields.aliases,
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
  /** None of its own: its guide has them. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly lang: string;
  /** Whether `archived` lies on or before the build date. */
  readonly isArchived: boolean;
  readonly preview?: 'draft';
}

/** What programs are told of a page of a guide. */
const apiSchema = z.strictObject({
  guide: url.describe('The guide that it is a page of, whose authors and topics are its own.'),
  published: moment.optional(),
});

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
    image: placeExamples.image,
    lang: placeExamples.lang,
    published: placeExamples.published,
    updated: placeExamples.updated,
    archived: placeExamples.archived,
    draft: placeExamples.draft,
    aliases: 'aliases:\n  - /letters/before/',
  },
  address: (id) => guidePath(id),
  addressForm: /^\/guides\/.+\/.+\/$/,
  aliases: 'addresses',
  changes: ({ draft, archived }) => (draft ? [] : [archived]),
  pictures: ({ image }) => named([image?.src, 'image', 'src']),
  api: {
    schema: apiSchema,
    facts: ({ guide, published }: GuidePage): z.infer<typeof apiSchema> => ({
      guide: absoluteUrl(guide),
      published: published?.iso,
    }),
  },
  value: ({ id, data, common }, around): GuidePage | undefined => {
    const isDraft = isDraftAt(id, data.draft, around);
    if (isDraft && !around.preview) return undefined;
    return {
      ...data,
      ...common,
      kind: 'guidePage',
      path: guidePath(id),
      guide: guidePath(folderName(id)),
      authors: [],
      topics: [],
      lang: data.lang ?? site.language,
      isArchived: data.archived !== undefined && data.archived.instant <= around.now,
      ...(isDraft && { preview: 'draft' as const }),
    };
  },
  idAt: (path) => path,
  order: (a, b, byText) => byText(a.path, b.path),
});
