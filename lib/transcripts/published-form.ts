import type { Transcript } from './transcript';
import { canBeTimed, toMarkdownTranscript, toVtt } from './write-transcript';

/** The file as which a transcript is published. */
export interface PublishedForm {
  /** Without its dot. */
  readonly ending: string;
  /** Nothing where the file is published as it is. */
  readonly text?: string;
}

/**
 * Captions and Markdown are published as they are. A Word document or a text becomes WebVTT where it gives times and the
 * recording’s length is known, and Markdown, with the times that are known, otherwise.
 *
 * @param ending of the file that was read, in lower case
 * @param seconds length of the recording in whole seconds
 */
export function publishedForm(
  transcript: Transcript,
  ending: string,
  seconds: number | undefined,
): PublishedForm {
  if (ending !== 'docx' && ending !== 'txt') return { ending };
  return canBeTimed(transcript, seconds)
    ? { ending: 'vtt', text: toVtt(transcript, seconds) }
    : { ending: 'md', text: toMarkdownTranscript(transcript) };
}
