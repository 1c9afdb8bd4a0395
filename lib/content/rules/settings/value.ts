import type { Rule } from '../rule';

export const settingValue = {
  id: 'settings/value',
  severity: 'error',
  reason: 'A setting in another form would have no effect, or the wrong one.',
  example: { 'site.yml': 'name: Harbor Notes\nurl: https://harbor.example\ntime_zone: Lima\n' },
  message:
    '“time_zone”: is no time zone of the IANA list; expected one such as America/New_York or UTC; found “Lima”',
  fix: 'The zone of dates without an offset, as the IANA list names it: America/New_York. UTC where missing.',
} as const satisfies Rule;
