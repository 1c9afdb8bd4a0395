/** For tests: a publication with a document of every optional kind. */
import type { Content } from '../content/types';
import { contentOf } from './content';
import { useSettings as withSettings } from './settings';

/** Content with an event, a resource that is a link only, a service, and a community that is archived. */
export function contentOfKinds(): Content {
  withSettings('kinds: [events, resources, services, communities]\ntime_zone: America/New_York\n');
  const text = (lines: string, body = '') => `---\n${lines}\n---\n\n${body}\n`;
  return contentOf(
    {
      'posts/2026/a.mdx': text('title: A\ndate: 2026-01-01', 'Text.'),
      'topics/letters.mdx': text('title: Letters'),
      'events/office-hours.mdx': text(
        'title: Office hours\nstarts: 2027-02-03 13:00\nends: 2027-02-03 14:00\nvenue: { name: Library }\nregistration: /news/\ntopics: [letters]',
        'Bring a letter.',
      ),
      'resources/list.mdx': text(
        'title: A list\nlink: https://example.gov/list/\nsummary: Twelve questions.',
      ),
      'services/clinic.mdx': text('title: Clinic\ncontact: letters@example.gov', 'Three letters rewritten.'),
      'communities/plain.mdx': text(
        'title: Plain language\narchived: 2026-01-01\njoin: [{ title: Forum, url: /news/, members: 12 }]',
        'People who write [letters](/topics/letters/).',
      ),
    },
    Date.UTC(2027, 0, 1),
  );
}
