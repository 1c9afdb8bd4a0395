import type { Heading, Media } from '../content/types';
import { mediaWords } from '../media/words';
import { transcriptId } from './turn-ids';

/** The name of a medium’s transcript on its page; media after the first are told apart by their titles. */
export const transcriptTitle = (medium: Media, mediaNumber: number, lang: string): string => {
  const { transcript } = mediaWords(lang);
  return mediaNumber === 1 ? transcript : `${transcript}: ${medium.title}`;
};

/** The headings of the transcripts that stand below a body, for its list of contents. */
export function transcriptHeadings(media: readonly Media[], lang: string): Heading[] {
  return media.flatMap((medium, index) =>
    medium.transcript?.startsWith('/')
      ? [{ depth: 2, text: transcriptTitle(medium, index + 1, lang), id: transcriptId(index + 1) }]
      : [],
  );
}
