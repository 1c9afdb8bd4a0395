import { z } from 'zod';
import { address, flag, headline, ids, language, list, pixels, slug, text } from './fields';
import { date, oldAddress, picture } from './publication-fields';

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
export const postSchema = z.strictObject({
  title: headline.describe('The headline, plain text, best below 70 characters.'),
  date: date.describe(
    'When it was published, with your time zone: 2026-03-01 09:00:00 -0500. Its day becomes the address.',
  ),
  slug: slug.optional().describe('The last part of the address, where it differs from the file name.'),
  summary: text
    .optional()
    .describe('One or two sentences, 150 to 160 characters: what search engines and lists show.'),
  deck: text.optional().describe('A line below the headline.'),
  kicker: text.optional().describe('A word or two above the headline.'),
  authors: ids(/[,;&]| - | (?:and|y|et|und) /).describe('Ids of the authors: file names in content/authors.'),
  topics: ids(/[,;]| - /).describe('Ids of the topics: file names in content/topics.'),
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
  series: slug.optional().describe('Id of the podcast series the post belongs to.'),
});

export type PostFrontMatter = z.infer<typeof postSchema>;
