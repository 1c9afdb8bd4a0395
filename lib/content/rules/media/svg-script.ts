import type { Rule } from '../rule';

/** Drawings with programs or addresses of other sites. */
export const svgScript = {
  id: 'media/svg-script',
  severity: 'error',
  reason: 'A drawing can hold programs, which would run with the rights of this site.',
  example: {},
  message: 'The drawing holds <script>',
  fix: 'Export it as plain SVG, or as PNG.',
} as const satisfies Rule;
