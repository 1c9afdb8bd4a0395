import type { Rule } from '../rule';

/** Files that end the program that reads them. Nobody knows one: what is known has a rule of its own. */
export const readerFault = {
  id: 'file/reader',
  severity: 'error',
  reason:
    'A file that cannot be read to its end cannot be published, and the others still have to be checked.',
  example: {},
  message: 'Reading this file failed (Maximum call stack size exceeded)',
  fix: 'Take back what was changed last, or halve the file until it can be read, and report the half that cannot: the check should have said what is wrong with it.',
} as const satisfies Rule;
