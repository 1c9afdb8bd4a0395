import type { Rule } from '../rule';

/** What was found in a transcript, so that its author sees whether it was understood. */
export const transcriptFound = {
  id: 'media/transcript-found',
  severity: 'note',
  reason: 'Names and times are found by their form; the numbers tell whether all of them were.',
  example: {},
  message: 'The transcript has 44 turns, 3 speakers, 12 paragraphs without a speaker',
  fix: 'Where the numbers are not what you expect, see “Transcripts and chapters” in the guide for authors.',
} as const satisfies Rule;
