import * as z from 'zod';
import { address, list, localAddress, text } from '../content/schema/fields';
import type { Topic } from '../content/types';
import { topicPath } from '../urls';
import { collection, named } from './collection';
import { link } from './link-field';

/** Front matter of `topics/<id>.mdx`; the body introduces the topic. */
const topicSchema = z.strictObject({
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

export type TopicFrontMatter = z.infer<typeof topicSchema>;

export const topic = collection('topic', {
  folder: 'topics',
  words: { one: 'topic', many: 'Topics', title: 'A topic' },
  file: 'topics/<id>.mdx',
  schema: topicSchema,
  examples: {
    title: 'title: Plain language',
    summary: 'summary: Writing that people understand the first time they read it.',
    deck: 'deck: Words that everybody understands',
    featured: 'featured:\n  - /2026/03/01/one-letter-rewritten/',
    links: "links:\n  - title: Plain language guidelines\n    url: 'https://example.gov/plain/'",
    policy: "policy:\n  title: Plain Writing Act of 2010\n  url: 'https://example.gov/act/'",
    aliases: 'aliases:\n  - plain-writing',
  },
  address: (id) => topicPath(id),
  addressForm: /^\/topics\/.*\/$/,
  aliases: 'names',
  names: ({ title, aliases }) => [title, ...aliases],
  links: ({ featured, policy, links }) => [
    ...featured.flatMap((href, at) => named([href, 'featured', at])),
    ...named([policy?.url, 'policy', 'url']),
    ...links.flatMap(({ url }, at) => named([url, 'links', at, 'url'])),
  ],
  value: ({ id, data, common }): Topic => ({ ...common, ...data, kind: 'topic', id, path: topicPath(id) }),
  order: (a, b, byText) => byText(a.title, b.title) || byText(a.id, b.id),
});
