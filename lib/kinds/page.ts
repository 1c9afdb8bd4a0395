import * as z from 'zod';
import { language, list, text } from '../content/schema/fields';
import { date, oldAddress } from '../content/schema/publication-fields';
import type { Page } from '../content/types';
import { pagePath } from '../urls';
import { collection } from './collection';

/** Front matter of `pages/<slug>.mdx`. */
const pageSchema = z.strictObject({
  title: text.describe('The headline.'),
  summary: text.optional().describe('One or two sentences for search engines.'),
  deck: text.optional().describe('A line below the headline.'),
  lang: language.optional().describe('Language of the page where it is not the site’s.'),
  updated: date.optional().describe('When it last changed.'),
  reviewed: date.optional().describe('When somebody last checked that it is still right.'),
  aliases: list(oldAddress).describe('Old addresses of this page.'),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;

export const page = collection('page', {
  folder: 'pages',
  words: { one: 'page', many: 'Pages', title: 'A page' },
  file: 'pages/<id>.mdx',
  schema: pageSchema,
  examples: {
    title: 'title: About us',
    summary: 'summary: Who writes here, and why.',
    deck: 'deck: Who writes here, and why',
    lang: 'lang: es',
    updated: 'updated: 2026-03-01',
    reviewed: 'reviewed: 2026-03-01',
    aliases: 'aliases:\n  - /about-us/',
  },
  address: (id) => pagePath(id),
  addressForm: /^\/(?!\d{4}\/)[^/]+\/$/,
  aliases: 'addresses',
  value: ({ id, data, common }): Page => ({ ...common, ...data, kind: 'page', slug: id, path: pagePath(id) }),
  order: (a, b, byText) => byText(a.slug, b.slug),
});
