import { Labelled } from '@/components/post/labelled';
import type { Media } from '@/lib/content';
import { wordsOf } from '@/lib/words';

interface Props {
  readonly medium: Media;
  /** 1-based number of the medium in its body. */
  readonly mediaNumber: number;
  /** BCP 47 tag of the text. */
  readonly lang: string;
}

/** The name of a medium’s transcript on its page; media after the first are told apart by their titles. */
export function TranscriptTitle({ medium, mediaNumber, lang }: Props) {
  const { media, text } = wordsOf(lang);
  if (mediaNumber === 1) return media.transcript;
  return <Labelled label={`${media.transcript}${text.colon}`} text={medium.title} lang={lang} />;
}
