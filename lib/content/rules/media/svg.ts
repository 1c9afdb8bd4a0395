import type { Rule } from '../rule';

/** Drawings in which something is not on the list of what may be served. */
export const svg = {
  id: 'media/svg',
  severity: 'error',
  reason:
    'A drawing can hold programs and addresses of other sites, and the browser of whoever opens it follows them; only what shows something is served.',
  example: {},
  message: 'The drawing contains <script>',
  fix: 'Remove the script; a drawing is shown as a picture, where none would run.',
} as const satisfies Rule;
