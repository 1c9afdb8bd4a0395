import * as z from 'zod';
import { address } from '../content/schema/fields';
import { picture } from '../content/schema/publication-fields';
import { collection } from './collection';
import { contact, entryOf, headFields, placeExamples, placeFields } from './directory';

/** Front matter of `services/<words>.mdx`: a service that readers can use, and whom to ask about it. */
const serviceSchema = z.strictObject({
  ...headFields,
  link: address.optional().describe('The page of the service; the body may then be empty.'),
  contact: contact.optional().describe('Whom to ask: an email address, or a page on which to write.'),
  logo: picture
    .optional()
    .describe('The mark of the service: a file below public/media (/media/…) or a full address.'),
  ...placeFields,
});

export const service = collection('service', {
  ...entryOf('service', 'services'),
  words: { one: 'service', many: 'Services', title: 'A service' },
  schema: serviceSchema,
  examples: {
    title: 'title: Letter clinic',
    summary:
      'summary: Editors of the agency rewrite a letter together with those who send it, free of charge.',
    deck: 'deck: Bring a letter, leave with a better one',
    link: "link: 'https://example.gov/letter-clinic/'",
    contact: 'contact: letters@example.gov',
    logo: 'logo: /media/guide/letter-clinic.svg',
    ...placeExamples,
    slug: 'slug: letter-clinic',
    aliases: 'aliases:\n  - /clinic/',
  },
});
