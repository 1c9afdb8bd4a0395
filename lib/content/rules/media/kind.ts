import type { Rule } from '../rule';

/** Files of kinds that are not served. */
export const mediaKindRule = {
  id: 'media/kind',
  severity: 'error',
  reason:
    'What a browser would run or a server would obey (.html, .js, .xml, .htaccess, .exe …) runs with the rights of this site, so what is served is a list.',
  example: {},
  message: 'Files that end in .html are not served',
  fix: 'Make a page of it (content/pages), or save it as PDF.',
} as const satisfies Rule;
