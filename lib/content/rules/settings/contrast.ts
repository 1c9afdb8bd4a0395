import type { Rule } from '../rule';

export const contrastRule = {
  id: 'settings/contrast',
  severity: 'error',
  reason: 'Text that is too pale is not read by everybody (WCAG 2.2, 1.4.3).',
  example: {
    'site.yml': "name: Harbor Notes\nurl: https://harbor.example\ncolors:\n  light:\n    link: '#7ab3d9'\n",
  },
  message:
    '“colors.light.link”: #7ab3d9 on paper #ffffff has a contrast of 2.26 to 1; text needs 4.5 to 1, which is 2.24 more',
  fix: "Write link: '#496b82', the nearest that can be read, or change paper.",
} as const satisfies Rule;
