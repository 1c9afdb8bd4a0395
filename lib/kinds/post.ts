import * as z from 'zod';
import { moment } from '../api/fields';
import { address, flag, headline, language, list, pixels, slug, text } from '../content/schema/fields';
import { date, oldAddress, picture } from '../content/schema/publication-fields';
import { authorIds, seriesId, topicIds } from '../content/schema/references';
import { stateOf } from '../content/states';
import type { Post } from '../content/types';
import { site } from '../site';
import { monthPath, postPath, yearPath } from '../urls';
import { collection, named, referencesOf } from './collection';

const image = z.strictObject({
  src: picture.describe('The picture: a file below public/media (/media/…) or a full address.'),
  alt: z.string({ error: 'expected text' }).describe('What it shows; empty where it only decorates.'),
  caption: text.optional().describe('A line below the picture.'),
  credit: text.optional().describe('Who made it.'),
  width: pixels.optional().describe('Width of the file in pixels.'),
  height: pixels.optional().describe('Height of the file in pixels.'),
});

const correction = z.strictObject({
  date: date.describe('The day of the correction.'),
  text: text.describe('What was wrong and what is right.'),
});

const source = z.strictObject({
  name: text.describe('Who published it.'),
  url: address.describe('Where it is.'),
});

/** Front matter of `posts/<year>/<slug>.mdx`; each description is a line of the author's manual. */
const postSchema = z.strictObject({
  title: headline.describe('The headline, plain text, best below 70 characters.'),
  date: date.describe(
    'When it was published, with your time zone: 2026-03-01 09:00:00 -0500. Its day is part of the usual address.',
  ),
  slug: slug.optional().describe('The last part of the address, where it differs from the file name.'),
  summary: text
    .optional()
    .describe('One or two sentences, 150 to 160 characters: what search engines and lists show.'),
  deck: text.optional().describe('A line below the headline.'),
  kicker: text.optional().describe('A word or two above the headline.'),
  authors: authorIds.describe('Ids of the authors: file names in content/authors.'),
  topics: topicIds.describe('Ids of the topics: file names in content/topics.'),
  image: image.optional().describe('The picture for lists and link previews.'),
  lang: language.optional().describe('Language of the post where it is not the site’s: es.'),
  translation_of: address
    .optional()
    .describe('The address of the post that this one translates: each then leads to the other.'),
  updated: date.optional().describe('When the text last changed in a way that matters to readers.'),
  corrections: list(correction).describe('Dated corrections, shown with the post.'),
  draft: flag.default(false).describe('true while it must not be published.'),
  publish_at: date.optional().describe('Publish from this moment, where that is not the date.'),
  archived: date.optional().describe('From this day on the post is kept only for the record.'),
  superseded_by: address.optional().describe('The address of the post or page that takes its place.'),
  source: source.optional().describe('For a link post: whose page it points to; the body may be empty.'),
  canonical: address.optional().describe('The original, where this is a copy.'),
  aliases: list(oldAddress).describe('Old addresses that lead here.'),
  series: seriesId.describe('Id of the podcast series the post belongs to.'),
});

export type PostFrontMatter = z.infer<typeof postSchema>;

export const post = collection('post', {
  folder: 'posts',
  words: { one: 'post', many: 'Posts', title: 'A post' },
  file: 'posts/<year>/<words-of-the-address>.mdx',
  schema: postSchema,
  examples: {
    title: 'title: What we learned from rewriting one letter',
    date: 'date: 2026-03-01 09:00:00 -0500',
    slug: 'slug: one-letter-rewritten',
    summary:
      'summary: A letter about late fees caused half of our calls. Four drafts later, it no longer does.',
    deck: 'deck: Four drafts, two visits to the counter',
    kicker: 'kicker: Case study',
    authors: 'authors:\n  - gazette-editors',
    topics: 'topics:\n  - plain-language\n  - customer-experience',
    image: 'image:\n  src: /media/guide/counter.jpg\n  alt: A customer and a clerk at a service counter',
    lang: 'lang: es',
    translation_of: 'translation_of: /2026/02/20/one-letter-rewritten/',
    updated: 'updated: 2026-04-02',
    corrections:
      "corrections:\n  - date: 2026-03-05\n    text: 'The letter went to 4,000 people, not to 40,000.'",
    draft: 'draft: true',
    publish_at: 'publish_at: 2026-03-02 06:00:00 -0500',
    archived: 'archived: 2029-03-01',
    superseded_by: 'superseded_by: /contribute/',
    source: "source:\n  name: Harbor Notes\n  url: 'https://harbor.example/'",
    canonical: "canonical: 'https://example.gov/one-letter/'",
    aliases: 'aliases:\n  - /2025/12/24/a-letter/',
    series: 'series: handbook-podcast',
  },
  expected: ['summary', 'authors', 'topics'],
  placedBy: { day: 'date', name: 'slug' },
  address: (id, data) => data && postPath(data.date.day, data.slug ?? id),
  // Any but those of years, months and other kinds: the setting `permalinks` may have been another one.
  addressForm:
    /^\/(?!(?:authors|topics|series|event|resources|services|communities|guides)\/|\d{4}\/(?:\d{2}\/)?$)[^/]+\/.+\/$/,
  aliases: 'addresses',
  lists: ({ date }) => {
    const [year = '', month = ''] = date.day.split('-');
    return [yearPath(year), monthPath(year, month)];
  },
  when: ({ date }) => date,
  mayBeEmpty: ({ source }) => source !== undefined,
  links: ({ superseded_by, translation_of, source }) =>
    named(
      [superseded_by, 'superseded_by'],
      [translation_of, 'translation_of'],
      [source?.url, 'source', 'url'],
    ),
  pictures: ({ image }) => named([image?.src, 'image', 'src']),
  changes: ({ draft, publish_at, date, archived }) => (draft ? [] : [publish_at ?? date, archived]),
  api: {
    schema: z.strictObject({ published: moment }),
    facts: ({ publishedFrom }: Post) => ({ published: publishedFrom.iso }),
  },
  value: ({ id, data, common }, { index, now, preview }): Post | undefined => {
    const state = stateOf(data, now);
    if (state.preview && !preview) return undefined;
    const slug = data.slug ?? id;
    return {
      ...data,
      ...state,
      kind: 'post',
      ...common,
      slug,
      ...referencesOf(data, index),
      lang: data.lang ?? site.language,
      path: postPath(data.date.day, slug),
    };
  },
  order: (a, b, byText) => b.date.instant - a.date.instant || byText(a.path, b.path),
});
