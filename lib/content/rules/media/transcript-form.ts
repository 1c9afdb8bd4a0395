import type { Rule } from '../rule';

/** Transcripts that cannot be read. */
export const transcriptForm = {
  id: 'media/transcript-form',
  severity: 'error',
  reason: 'A transcript that cannot be read cannot be shown below its recording.',
  example: {},
  message: 'The cue ends before it starts',
  fix: 'Correct its times: the first is where it starts, the second where it ends.',
} as const satisfies Rule;
