import * as z from 'zod';
import { flag, list, text } from '../content/schema/fields';
import { oldAddress, picture } from '../content/schema/publication-fields';
import type { Author } from '../content/types';
import { authorPath } from '../urls';
import { collection, named } from './collection';
import { link } from './link-field';

/** Front matter of `authors/<id>.mdx`; the body is the biography. */
const authorSchema = z.strictObject({
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

export type AuthorFrontMatter = z.infer<typeof authorSchema>;

export const author = collection('author', {
  folder: 'authors',
  words: { one: 'author', many: 'Authors', title: 'An author' },
  file: 'authors/<id>.mdx',
  schema: authorSchema,
  examples: {
    name: 'name: Jane Doe',
    role: 'role: Content designer',
    agency: 'agency: Department of Examples',
    team: 'team: true',
    photo: 'photo: /media/jane-doe.jpg',
    links: "links:\n  - title: Jane Doe at work\n    url: 'https://example.gov/jane/'",
    aliases: 'aliases:\n  - /authors/jdoe/',
  },
  address: (id) => authorPath(id),
  addressForm: /^\/authors\/.*\/$/,
  aliases: 'addresses',
  names: ({ name }) => [name],
  links: ({ links }) => links.flatMap(({ url }, at) => named([url, 'links', at, 'url'])),
  pictures: ({ photo }) => named([photo, 'photo']),
  value: ({ id, data, common }): Author => ({ ...common, ...data, kind: 'author', id, path: authorPath(id) }),
  order: (a, b, byText) => byText(a.name, b.name) || byText(a.id, b.id),
});
