import * as z from 'zod';
import { address, list } from '../content/schema/fields';
import { collection } from './collection';
import { entryOf, headFields, placeExamples, placeFields, wayToJoin } from './directory';

/** Front matter of `communities/<words>.mdx`: people who do the same work, and how to join them. */
const communitySchema = z.strictObject({
  ...headFields,
  link: address.optional().describe('The community’s own page; the body may then be empty.'),
  join: list(wayToJoin).describe('How to join: a list of ways, each with an email address or a page.'),
  ...placeFields,
});

export const community = collection('community', {
  ...entryOf('community', 'communities'),
  words: { one: 'community', many: 'Communities', title: 'A community' },
  schema: communitySchema,
  examples: {
    title: 'title: Plain language',
    summary: 'summary: People in government who write for the public, and help each other to do it well.',
    deck: 'deck: Writing that people understand the first time they read it',
    link: "link: 'https://example.gov/plain-language/'",
    join: 'join:\n  - title: Mailing list\n    email: join@lists.example.gov\n    subject: Join the community\n    terms: Anyone with a government address may join.\n    members: 939',
    ...placeExamples,
    slug: 'slug: plain-language',
    aliases: 'aliases:\n  - /communities/plain-writing/',
  },
});
