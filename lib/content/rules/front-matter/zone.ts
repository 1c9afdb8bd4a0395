import { site } from '@/lib/site';
import type { DocumentRule } from '../checker';

const KEYS = ['date', 'publish_at', 'updated', 'archived'] as const;
/** A day and a time, and nothing on the zone. */
const WITHOUT_OFFSET = /^\s*\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/;

/** A time without an offset is that of the publication's clocks; whoever wrote it may have meant their own. */
export const zone: DocumentRule = {
  id: 'front-matter/zone',
  severity: 'note',
  reason: 'A time means another moment in another zone.',
  example: {
    'posts/2026/example.mdx':
      '---\ntitle: Test\ndate: 2026-01-02 09:00\nsummary: A test.\nauthors: [jane-doe]\ntopics: [handbook]\n---\n\nText.\n',
  },
  message: '“date” has a time without an offset; it counts in UTC: 2026-01-02T09:00:00Z',
  fix: 'Leave it if that is right. Else add the distance from UTC: 2026-01-02 09:00 -0500.',
  check({ data, frontMatter }, report) {
    if (!data || !('date' in data) || !frontMatter) return;
    for (const key of KEYS) {
      const written = frontMatter.data[key];
      const read = data[key];
      if (!read || typeof written !== 'string' || !WITHOUT_OFFSET.test(written)) continue;
      report(
        { key: [key] },
        `“${key}” has a time without an offset; it counts in ${site.timeZone}: ${read.iso}`,
        `Leave it if that is right. Else add the distance from UTC: ${written.trim()} -0500.`,
      );
    }
  },
};
