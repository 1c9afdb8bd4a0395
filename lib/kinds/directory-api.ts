import * as z from 'zod';
import { moment, url } from '../api/fields';
import { contactLink } from '../directory/contact-link';
import { absoluteUrl } from '../urls';
import type { DirectoryEntry } from './directory';

/** What programs are told of an entry. */
const schema = z.strictObject({
  published: moment.optional(),
  link: url.optional().describe('Where it is, if it is not its page itself.'),
  contact: url.optional().describe('Whom to ask about a service: mailto:, or a page.'),
  logo: url.optional().describe('The mark of a service.'),
  join: z
    .array(
      z.strictObject({
        title: z.string(),
        url: url.optional(),
        email: z.string().optional(),
        subject: z.string().optional().describe('The subject of the message to write.'),
        message: z.string().optional().describe('The text of the message to write.'),
        terms: z.string().optional().describe('Who may join.'),
        members: z.int().optional(),
      }),
    )
    .optional()
    .describe('How to join a community.'),
});

const facts = ({ published, link, contact, logo, join }: DirectoryEntry): z.infer<typeof schema> => ({
  published: published?.iso,
  link: link && absoluteUrl(link),
  contact: contact && absoluteUrl(contactLink(contact)),
  logo: logo && absoluteUrl(logo),
  join:
    join.length > 0
      ? join.map(({ url: page, ...way }) => ({ ...way, url: page && absoluteUrl(page) }))
      : undefined,
});

export const entryApi = { schema, facts };
