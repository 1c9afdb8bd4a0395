import * as z from 'zod';
import { address, flag, language, text } from '../content/schema/fields';
import {
  emailAddress,
  licenceName,
  podcastCategory,
  podcastCover,
  uuid,
} from '../content/schema/podcast-fields';
import type { Series } from '../content/types';
import { seriesPath } from '../urls';
import { collection, named } from './collection';

/** Front matter of `series/<id>.mdx`, a podcast; the body describes it. */
const seriesSchema = z.strictObject({
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

export type SeriesFrontMatter = z.infer<typeof seriesSchema>;

export const series = collection('series', {
  folder: 'series',
  words: { one: 'podcast', many: 'Podcasts', title: 'A podcast' },
  file: 'series/<id>.mdx',
  schema: seriesSchema,
  examples: {
    title: 'title: The Handbook Podcast',
    summary: 'summary: Very short episodes about running a publication.',
    cover: 'cover: /media/handbook-podcast-cover.jpg',
    language: 'language: en',
    category: 'category: Education',
    owner: 'owner:\n  name: Our publication\n  email: editors@example.org',
    explicit: 'explicit: false',
    apps: "apps:\n  spotify: 'https://open.spotify.com/show/0abfd6cf'",
    license: "license:\n  name: cc-by-4.0\n  url: 'https://creativecommons.org/licenses/by/4.0/'",
    guid: 'guid: 0abfd6cf-7289-5a8c-9934-c2cf39f9828e',
  },
  address: (id) => seriesPath(id),
  addressForm: /^\/series\/.*\/$/,
  links: ({ license, apps = {} }) => [
    ...named([license?.url, 'license', 'url']),
    ...Object.entries(apps).flatMap(([app, href]) => named([href, 'apps', app])),
  ],
  pictures: ({ cover }) => named([cover, 'cover']),
  value: ({ id, data, common }): Series => ({ ...common, ...data, kind: 'series', id, path: seriesPath(id) }),
  order: (a, b, byText) => byText(a.id, b.id),
});
