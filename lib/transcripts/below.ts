import type { Media } from '../content/types';
import { transcriptId } from './turn-ids';

/** A transcript that stands below a body. */
export interface TranscriptBelow {
  /** Id of its heading. */
  readonly id: string;
  readonly medium: Media;
  /** 1-based number of the medium in its body. */
  readonly mediaNumber: number;
}

/** The transcripts that stand below a body, those that are files of the site's own, for its list of contents. */
export const transcriptsBelow = (media: readonly Media[]): TranscriptBelow[] =>
  media.flatMap((medium, index) =>
    medium.transcript?.startsWith('/')
      ? [{ id: transcriptId(index + 1), medium, mediaNumber: index + 1 }]
      : [],
  );
