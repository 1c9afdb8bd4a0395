import type { Rule } from '../rule';

/** Files that the system does not let the build read. An example cannot be written as text; the tests make one. */
export const unreadableFile = {
  id: 'file/unreadable',
  severity: 'error',
  reason: 'What cannot be read cannot be published.',
  example: {},
  message: 'The file cannot be read (EACCES)',
  fix: 'Give yourself the right to read it: chmod u+r, or “Get info” and “Properties”.',
} as const satisfies Rule;
