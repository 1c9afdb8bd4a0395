import { z } from 'zod';
import { address, flag, language, list, localAddress, text } from './fields';
import { emailAddress, licenceName, podcastCategory, podcastCover, uuid } from './podcast-fields';
import { date, oldAddress, picture, target } from './publication-fields';

export { type PostFrontMatter, postSchema } from './post';

const link = z.strictObject({
  title: text.describe('The words of the link.'),
  url: address.describe('Where it leads.'),
  summary: text.optional().describe('One sentence about it.'),
});

/** Front matter of `authors/<id>.mdx`; the body is the biography. */
export const authorSchema = z.strictObject({
  name: text.describe('The name as it is shown.'),
  role: text.optional().describe('What they do.'),
  agency: text.optional().describe('Where they work.'),
  team: flag
    .optional()
    .describe('true where the name is that of a team or an organization, not of one person.'),
  photo: picture.optional().describe('A portrait: a file below public/media (/media/…) or a full address.'),
  links: list(link).describe('Pages about or by the author.'),
  aliases: list(oldAddress).describe('Old addresses of this page.'),
});

/** Front matter of `topics/<id>.mdx`; the body introduces the topic. */
export const topicSchema = z.strictObject({
  title: text.describe('The name of the topic as it is shown.'),
  summary: text.optional().describe('One or two sentences about it.'),
  deck: text.optional().describe('A line below the name.'),
  featured: list(localAddress).describe('Addresses of posts to show first.'),
  links: list(link).describe('A chosen list of links.'),
  policy: z
    .strictObject({
      title: text.describe('The name of the law or policy.'),
      url: address.describe('Where to read it.'),
    })
    .optional()
    .describe('The law or policy behind the topic.'),
  aliases: list(text).describe(
    'Old spellings and ids (cx, Ex-Im Bank): posts may use them; their addresses lead here.',
  ),
});

/** Front matter of `series/<id>.mdx`, a podcast; the body describes it. */
export const seriesSchema = z.strictObject({
  title: text.describe('The name of the podcast.'),
  summary: text.describe('One or two sentences about it.'),
  cover: podcastCover.describe('Square JPEG or PNG of 1400 to 3000 pixels below public/media.'),
  language: language.describe('Language of the episodes: en.'),
  category: podcastCategory.describe(
    'Apple Podcasts category: Government, or with its subcategory: Education > How To.',
  ),
  owner: z
    .strictObject({
      name: text.describe('Who answers for it.'),
      email: emailAddress.describe('Where podcast directories write to.'),
    })
    .describe('Who answers for it, and where podcast directories write to.'),
  explicit: flag.default(false).describe('true where episodes hold explicit language.'),
  guid: uuid.optional().describe('The podcast’s permanent id, a UUID.'),
  apps: z
    .strictObject({
      apple: address.optional().describe('Its page on Apple Podcasts.'),
      spotify: address.optional().describe('Its page on Spotify.'),
      youtube: address.optional().describe('Its playlist or channel on YouTube.'),
    })
    .optional()
    .describe('Where directories have it. Apps that open feeds are offered without that.'),
  license: z
    .strictObject({
      name: licenceName.describe(
        'Its name in words: Creative Commons Attribution 4.0. Short names such as cc-by-4.0 are written out for readers.',
      ),
      url: address.describe('Where to read it.'),
    })
    .optional()
    .describe('Under which licence the episodes may be used.'),
});

/** Front matter of `pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: text.describe('The headline.'),
  summary: text.optional().describe('One or two sentences for search engines.'),
  deck: text.optional().describe('A line below the headline.'),
  lang: language.optional().describe('Language of the page where it is not the site’s.'),
  updated: date.optional().describe('When it last changed.'),
  reviewed: date.optional().describe('When somebody last checked that it is still right.'),
  aliases: list(oldAddress).describe('Old addresses of this page.'),
});

/** An entry of `redirects.yml`: an old address and what takes its place. */
export const redirectSchema = z
  .strictObject({
    from: oldAddress.describe('The old address.'),
    to: target.optional().describe('Where it leads now.'),
    gone: flag.optional().describe('true where nothing takes its place.'),
  })
  .superRefine(({ from, to, gone }, context) => {
    const found = to === undefined ? 'has neither “to” nor “gone: true”' : 'has both “to” and “gone: true”';
    if ((to === undefined) === (gone !== true))
      context.addIssue({ code: 'custom', message: `${from} ${found}`, path: ['from'] });
  });

export type AuthorFrontMatter = z.infer<typeof authorSchema>;
export type TopicFrontMatter = z.infer<typeof topicSchema>;
export type SeriesFrontMatter = z.infer<typeof seriesSchema>;
export type PageFrontMatter = z.infer<typeof pageSchema>;
