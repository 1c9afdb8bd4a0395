/** The shapes of the JSON that the site publishes, version 1. Changes to them only ever add. */
import * as z from 'zod';
import { site } from '../site';

const url = z.url().describe('An absolute address.');
const moment = z.iso.datetime({ offset: true }).describe('RFC 3339, in the offset that the author wrote.');
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

const postSummary = z.strictObject({
  url: url.describe('The address of the post, which is its id.'),
  json: url.describe('The whole post as JSON.'),
  markdown: url.describe('The whole post as Markdown.'),
  kind: z.enum(['podcast', 'audio', 'video', 'link', 'article']),
  title: z.string(),
  summary: z.string().optional(),
  language: z.string().describe('BCP 47 tag.'),
  published: moment,
  updated: moment.optional(),
  archived: z.iso.date().optional().describe('Kept only for the record since this day.'),
  authors: z.array(reference),
  topics: z.array(reference),
  audio: z
    .strictObject({ url: url.describe('The file.'), ...fileFacts })
    .optional()
    .describe('The first recording of the post.'),
});

const chapter = z.strictObject({
  at: z.int().min(0).describe('Whole seconds from the start.'),
  title: z.string(),
  url: url.describe('The moment on the page of the post.'),
});

const medium = z.strictObject({
  kind: z.enum(['audio', 'video']),
  title: z.string(),
  url: url.describe('The file, or the page of the video.'),
  ...fileFacts,
  transcript: url.optional(),
  chapters: z.array(chapter),
});

/** `…/index.json` of a post. */
const postDocument = postSummary.extend({
  deck: z.string().optional(),
  image: z.strictObject({ url, description: z.string() }).optional(),
  source: z.strictObject({ name: z.string(), url }).optional().describe('The original, of a link post.'),
  supersededBy: url.optional(),
  translations: z
    .array(z.strictObject({ language: z.string(), url }))
    .describe('The same text in other languages, the original first.'),
  canonical: url.optional(),
  series: reference.optional(),
  corrections: z.array(z.strictObject({ date: moment, text: z.string() })),
  words: z.int().min(0),
  media: z.array(medium),
  html: z.string().describe('The text as plain HTML, every address absolute.'),
});

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

const postList = list(postSummary);
const topicList = list(topicSummary);
const authorList = list(authorSummary);

export type PostSummary = z.infer<typeof postSummary>;
export type PostDocument = z.infer<typeof postDocument>;
export type TopicSummary = z.infer<typeof topicSummary>;
export type AuthorSummary = z.infer<typeof authorSummary>;

/** JSON Schema (draft 2020-12) of every document, by name, below `$defs`. */
export function apiSchema(address: string): object {
  const document = (schema: z.ZodType): object => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return rest;
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: `${site.name} API, version 1`,
    $defs: {
      post: document(postDocument),
      posts: document(postList),
      topics: document(topicList),
      authors: document(authorList),
    },
  };
}
