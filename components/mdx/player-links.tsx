import type { Audio } from '@/lib/content';
import { interfaceAttributes } from '@/lib/interface-language';
import { transcriptId } from '@/lib/transcripts/turn-ids';
import { wordsOf } from '@/lib/words';
import { TranscriptLink } from './transcript-link';

interface Props {
  readonly audio: Audio;
  readonly mediaNumber: number;
  /** Type and size of the file. */
  readonly about: string;
  readonly lang: string;
  /** Id of the transcript on the same page, where it is there. */
  readonly transcriptBelow?: string;
  /** Address of the page that the recording is on, where this is its framed player. */
  readonly framedFrom?: string;
}

/** What can be had of a recording besides hearing it: the file, and its transcript. */
export function PlayerLinks({ audio, mediaNumber, about, lang, transcriptBelow, framedFrom }: Props) {
  const words = wordsOf(lang).media;
  const { transcript } = audio;
  return (
    <p className="player-links" {...interfaceAttributes(lang)}>
      <span className="player-file">
        <a href={audio.src} download="">
          {words.download}
        </a>
        {about ? ` (${about})` : null}
        {transcript === undefined ? null : ' · '}
      </span>
      {transcript === undefined ? null : framedFrom === undefined ? (
        <TranscriptLink
          href={transcript}
          label={words.transcript}
          note={audio.transcriptNote}
          below={transcriptBelow}
          lang={lang}
        />
      ) : (
        <a
          href={transcript.startsWith('/') ? `${framedFrom}#${transcriptId(mediaNumber)}` : transcript}
          target="_blank"
          rel="noopener"
        >
          {words.readTranscript}
        </a>
      )}
    </p>
  );
}
