import type { Rule } from '../rule';

export const settingsYaml = {
  id: 'settings/yaml',
  severity: 'error',
  reason: 'A line that cannot be read would take all settings with it.',
  example: { 'site.yml': 'name: Harbor Notes: from the quay\nurl: https://harbor.example\n' },
  message: 'The value holds “: ” and is not in quotes',
  fix: "Put the whole value in single quotes: name: 'Harbor Notes: from the quay'.",
} as const satisfies Rule;
