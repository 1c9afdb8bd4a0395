import type { Rule } from '../rule';

/** Places in a transcript that a careful editor would ask about. */
export const transcriptLook = {
  id: 'media/transcript-look',
  severity: 'note',
  reason: 'A name in two spellings, or a time that goes back, is as a rule a slip of the transcript.',
  example: {},
  message: '“Ana Flores” and “Anna Flores” may be one person, spelled in two ways',
  fix: 'Write the name in the same way everywhere.',
} as const satisfies Rule;
