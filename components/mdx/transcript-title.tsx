import { Labelled } from '@/components/post/labelled';
import type { Media } from '@/lib/content';
import { mediaWords } from '@/lib/media/words';

interface Props {
  readonly medium: Media;
  /** 1-based number of the medium in its body. */
  readonly mediaNumber: number;
  /** BCP 47 tag of the text. */
  readonly lang: string;
}

/** The name of a medium’s transcript on its page; media after the first are told apart by their titles. */
export function TranscriptTitle({ medium, mediaNumber, lang }: Props) {
  const { transcript } = mediaWords(lang);
  if (mediaNumber === 1) return transcript;
  return <Labelled label={`${transcript}:`} text={medium.title} lang={lang} />;
}
