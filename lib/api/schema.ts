/** The shapes of the JSON that the site publishes, version 1. Changes to them only ever add. */
import * as z from 'zod';
import { type allKinds, kinds } from '../kinds';
import { furtherApiKinds } from '../kinds/documents';
import { site } from '../site';
import { moment, url } from './fields';

const reference = z.strictObject({
  id: z.string().describe('Permanent id.'),
  name: z.string().describe('The name as it is shown.'),
  url,
});

/** What is known of a file that is heard. */
const fileFacts = {
  type: z.string().optional().describe('Media type of the file.'),
  bytes: z.int().optional(),
  seconds: z.int().optional(),
  measured: z
    .boolean()
    .describe('Whether size and length were measured in the file, and not written by hand.'),
};

/**
 * What lists say of a document.
 *
 * @param one what its kind is called
 * @param kind the values of its `kind`
 * @param facts what only its kind has
 */
const summary = <K extends z.ZodType, F extends z.ZodRawShape>(one: string, kind: K, facts: F) =>
  z.strictObject({
    url: url.describe(`The address of the ${one}, which is its id.`),
    json: url.describe(`The whole ${one} as JSON.`),
    markdown: url.describe(`The whole ${one} as Markdown.`),
    kind,
    title: z.string(),
    summary: z.string().optional(),
    language: z.string().describe('BCP 47 tag.'),
    ...facts,
    updated: moment.optional(),
    archived: z.iso.date().optional().describe('Kept only for the record since this day.'),
    authors: z.array(reference),
    topics: z.array(reference),
    audio: z
      .strictObject({ url: url.describe('The file.'), ...fileFacts })
      .optional()
      .describe(`The first recording of the ${one}.`),
  });

const chapter = (one: string) =>
  z.strictObject({
    at: z.int().min(0).describe('Whole seconds from the start.'),
    title: z.string(),
    url: url.describe(`The moment on the page of the ${one}.`),
  });

const medium = (one: string) =>
  z.strictObject({
    kind: z.enum(['audio', 'video']),
    title: z.string(),
    url: url.describe('The file, or the page of the video.'),
    ...fileFacts,
    transcript: url.optional(),
    chapters: z.array(chapter(one)),
  });

/** `…/index.json` of a document; `own` is what only its kind has. */
const whole = <S extends z.ZodRawShape, O extends z.ZodRawShape>(
  one: string,
  listed: z.ZodObject<S>,
  own: O,
) =>
  listed.extend({
    deck: z.string().optional(),
    image: z.strictObject({ url, description: z.string() }).optional(),
    ...own,
    words: z.int().min(0),
    media: z.array(medium(one)),
    html: z.string().describe('The text as plain HTML, every address absolute.'),
  });

const postKind = z.enum(['podcast', 'audio', 'video', 'link', 'article']);

const postParts = {
  source: z.strictObject({ name: z.string(), url }).optional().describe('The original, of a link post.'),
  supersededBy: url.optional(),
  translations: z
    .array(z.strictObject({ language: z.string(), url }))
    .describe('The same text in other languages, the original first.'),
  canonical: url.optional(),
  series: reference.optional(),
  corrections: z.array(z.strictObject({ date: moment, text: z.string() })),
};

const topicSummary = reference.extend({
  summary: z.string().optional(),
  posts: z.int().min(0).describe('How many posts it has.'),
  feed: url,
});
const authorSummary = topicSummary.extend({ role: z.string().optional(), agency: z.string().optional() });

const list = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    schema: url,
    total: z.int().min(0).describe('How many there are on all pages.'),
    page: z.int().min(1),
    pages: z.int().min(1),
    next: url.optional(),
    items: z.array(item),
  });

export type Medium = z.infer<ReturnType<typeof medium>>;
export type TopicSummary = z.infer<typeof topicSummary>;
export type AuthorSummary = z.infer<typeof authorSummary>;

/** The shapes of a kind’s documents and of the list of them, by name. */
function shapesOf({ kind, list: name, words, api }: (typeof allKinds)[number]): [string, z.ZodType][] {
  const isPost = kind === kinds.post.kind;
  const listed = summary(words.one, isPost ? postKind : z.literal(kind), api?.schema.shape ?? {});
  return [
    [kind, whole(words.one, listed, isPost ? postParts : {})],
    [name, list(listed)],
  ];
}

/** JSON Schema (draft 2020-12) of every document, by name, below `$defs`. */
export function apiSchema(address: string): object {
  const document = (schema: z.ZodType): object => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return rest;
  };
  const shapes: [string, z.ZodType][] = [
    ...shapesOf(kinds.post),
    ['topics', list(topicSummary)],
    ['authors', list(authorSummary)],
    ...furtherApiKinds().flatMap(shapesOf),
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: `${site.name} API, version 1`,
    $defs: Object.fromEntries(shapes.map(([name, schema]) => [name, document(schema)])),
  };
}
