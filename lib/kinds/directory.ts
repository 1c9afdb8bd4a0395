/** What entries of directories have in common: resources, services, communities. Each is a declaration of its own. */
import * as z from 'zod';
import { address, flag, headline, language, list, slug, text } from '../content/schema/fields';
import { emailAddress } from '../content/schema/podcast-fields';
import { date, oldAddress, previewImage } from '../content/schema/publication-fields';
import { authorIds, topicIds } from '../content/schema/references';
import type { Outline } from '../content/types';
import { isEmail } from '../directory/contact-link';
import { site } from '../site';
import { directoryPath, entryPath } from '../urls';
import { type Around, type Named, named, type ReadDocument, referencesOf } from './collection';
import { entryApi } from './directory-api';

/** Where people are reached: an e-mail address, or the address of a page. */
export const contact = z
  .string({ error: 'expected text' })
  .trim()
  .refine(
    (value) => emailAddress.safeParse(value).success || address.safeParse(value).success,
    'expected an email address, https://… or an address from the root, /…',
  );

/** How to join, by one of several ways: a mailing list, a form. */
export const wayToJoin = z
  .strictObject({
    title: text.describe('What people join: Mailing list.'),
    url: address.optional().describe('The page on which they join.'),
    email: emailAddress
      .optional()
      .describe('The address that they write to. A way to join has an “email”, a “url”, or both.'),
    subject: text.optional().describe('The subject of that message, where it needs a certain one.'),
    message: text.optional().describe('The text of that message, where it needs a certain one.'),
    terms: text.optional().describe('Who may join.'),
    members: z
      .string({ error: 'expected a whole number' })
      .regex(/^[1-9]\d{0,8}$/, 'expected a whole number')
      .transform(Number)
      .optional()
      .describe('How many have joined.'),
  })
  .superRefine(({ url, email }, context) => {
    if (!url && !email)
      context.addIssue({ code: 'custom', path: ['email'], message: 'expected an email address, or “url”' });
  });

/** The fields of every entry; each description is a line of the guide. */
export const headFields = {
  title: headline.describe('The headline, plain text, best below 70 characters.'),
  summary: text
    .optional()
    .describe('One or two sentences, 150 to 160 characters: what search engines and lists show.'),
  deck: text.optional().describe('A line below the headline.'),
};

export const placeFields = {
  authors: authorIds.describe('Ids of the people behind it: file names in content/authors.'),
  topics: topicIds.describe(
    'Ids of the topics: file names in content/topics. A long list is grouped by them.',
  ),
  image: previewImage.optional().describe('The picture for link previews.'),
  lang: language.optional().describe('Language of the page where it is not the site’s: es.'),
  published: date.optional().describe('When it was first published.'),
  updated: date.optional().describe('When the page last changed in a way that matters to readers.'),
  archived: date.optional().describe('From this day on it is kept only for the record, and listed last.'),
  draft: flag.default(false).describe('true while it must not be published.'),
  slug: slug.optional().describe('The last part of the address, where it differs from the file name.'),
  aliases: list(oldAddress).describe('Old addresses that lead here.'),
};

/** Examples of the fields that are written alike for all. */
export const placeExamples = {
  authors: 'authors:\n  - gazette-editors',
  topics: 'topics:\n  - plain-language',
  image: 'image:\n  src: /media/guide/counter.jpg\n  alt: A customer and a clerk at a service counter',
  lang: 'lang: es',
  published: 'published: 2025-11-03',
  updated: 'updated: 2026-04-02',
  archived: 'archived: 2029-03-01',
  draft: 'draft: true',
};

const shared = z.strictObject({ ...headFields, ...placeFields });

/** Front matter of an entry, with what only some kinds have. */
type EntryData = z.infer<typeof shared> & {
  readonly link?: string;
  readonly contact?: string;
  readonly logo?: string;
  readonly join?: readonly z.infer<typeof wayToJoin>[];
};

/** An entry of a directory. */
export interface DirectoryEntry<K extends string = string>
  extends Omit<EntryData, 'slug' | 'authors' | 'topics' | 'lang' | 'join'> {
  readonly kind: K;
  readonly file: string;
  readonly body: string;
  readonly outline: Outline;
  readonly path: string;
  /** Ids of people and topics that exist, each once, in the order in which they were written. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly lang: string;
  readonly join: readonly z.infer<typeof wayToJoin>[];
  /** Whether `archived` lies on or before the build date. */
  readonly isArchived: boolean;
  readonly preview?: 'draft';
}

/** A way to join a community. */
export type WayToJoin = DirectoryEntry['join'][number];

/** What the declarations of all entries share; each adds its words, its schema and examples of the rest. */
export function entryOf<const K extends string, const F extends string>(kind: K, folder: F) {
  return {
    folder,
    isOptional: true,
    file: `${folder}/<words-of-the-address>.mdx`,
    expected: ['summary' as const, 'topics' as const],
    placedBy: { name: 'slug' as const },
    address: (id: string, data: EntryData | undefined) => data && entryPath(folder, data.slug ?? id),
    addressForm: new RegExp(`^/${folder}/[^/]+/$`),
    aliases: 'addresses' as const,
    listPath: () => directoryPath(folder),
    // What only leads elsewhere has nothing more to say than its summary.
    mayBeEmpty: ({ link }: EntryData) => link !== undefined,
    links: ({ link, contact, join = [] }: EntryData): readonly Named[] => [
      ...named([link, 'link'], [contact === undefined || isEmail(contact) ? undefined : contact, 'contact']),
      ...join.flatMap(({ url }, at) => named([url, 'join', at, 'url'])),
    ],
    pictures: ({ image, logo }: EntryData) => named([image?.src, 'image', 'src'], [logo, 'logo']),
    changes: ({ draft, archived }: EntryData) => (draft ? [] : [archived]),
    api: entryApi,
    value: (
      { id, data, common }: ReadDocument<EntryData>,
      { index, now, preview }: Around,
    ): DirectoryEntry<K> | undefined => {
      if (data.draft && !preview) return undefined;
      const { slug: last = id, join = [], ...rest } = data;
      return {
        ...rest,
        ...common,
        kind,
        path: entryPath(folder, last),
        ...referencesOf(data, index),
        lang: data.lang ?? site.language,
        join,
        isArchived: data.archived !== undefined && data.archived.instant <= now,
        ...(data.draft && { preview: 'draft' as const }),
      };
    },
    order: (a: DirectoryEntry, b: DirectoryEntry, byText: (a: string, b: string) => number) =>
      byText(a.title, b.title) || byText(a.path, b.path),
  };
}
