import type { Rule } from '../rule';

export const settingValue = {
  id: 'settings/value',
  severity: 'error',
  reason: 'A setting in another form would have no effect, or the wrong one.',
  example: { 'site.yml': 'name: Harbor Notes\nurl: https://harbor.example\ntime_zone: Lima\n' },
  message: '“time_zone”: is not a time zone of the IANA list; did you mean America/Lima?; found “Lima”',
  fix: 'Write America/Lima.',
} as const satisfies Rule;
