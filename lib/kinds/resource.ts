import * as z from 'zod';
import { address } from '../content/schema/fields';
import { collection } from './collection';
import { entryOf, headFields, placeExamples, placeFields } from './directory';

/** Front matter of `resources/<words>.mdx`: a guide, tool or example, here or elsewhere. */
const resourceSchema = z.strictObject({
  ...headFields,
  link: address
    .optional()
    .describe('Where the resource is, if it is not this page itself; the body may then be empty.'),
  ...placeFields,
});

export const resource = collection('resource', {
  ...entryOf('resource', 'resources'),
  words: { one: 'resource', many: 'Resources', title: 'A resource' },
  schema: resourceSchema,
  examples: {
    title: 'title: A checklist for letters',
    summary: 'summary: Twelve questions to ask of a letter before it is sent, with an example for each.',
    deck: 'deck: Twelve questions before a letter is sent',
    link: "link: 'https://example.gov/letters/checklist/'",
    ...placeExamples,
    slug: 'slug: checklist-for-letters',
    aliases: 'aliases:\n  - /checklists/letters/',
  },
});
