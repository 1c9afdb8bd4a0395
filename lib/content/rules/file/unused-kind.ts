import type { Rule } from '../rule';

/** Files of a kind of content that the publication does not have. */
export const unusedKind = {
  id: 'file/unused-kind',
  severity: 'error',
  reason:
    'Files of a kind that the settings do not name would be left out of the site, and nobody would notice.',
  example: {},
  message: 'content/events holds files, and the settings do not name events',
  fix: 'Add “kinds: [events]” to content/site.yml, or move the files away.',
} as const satisfies Rule;
