import type { Rule } from '../rule';

/** Published addresses do not die. */
export const lostAddress = {
  id: 'address/lost',
  severity: 'error',
  fixable: true,
  reason: 'Readers, other sites and search engines keep the addresses of what was published.',
  example: {
    'ledger.txt': '/2026/01/02/opening-hours/\n',
    'posts/2026/opening-hours.mdx':
      '---\ntitle: Opening hours\ndate: 2026-01-05\n---\n\nFrom nine to five.\n',
  },
  message:
    'This page was published at /2026/01/02/opening-hours/, and its address is /2026/01/05/opening-hours/ now',
  fix: 'Add aliases: [/2026/01/02/opening-hours/].',
} as const satisfies Rule;
