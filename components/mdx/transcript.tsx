import { Fragment } from 'react';
import type { Media } from '@/lib/content';
import { interfaceAttributes, textAttributes } from '@/lib/interface-language';
import { fileFacts } from '@/lib/media/file-facts';
import { readTranscript } from '@/lib/transcripts/read-transcript';
import { speakersBefore } from '@/lib/transcripts/transcript';
import { turnChapters } from '@/lib/transcripts/turn-chapters';
import { transcriptEndId, transcriptId, turnIds } from '@/lib/transcripts/turn-ids';
import { wordsOf } from '@/lib/words';
import { InLanguage } from '../site/in-language';
import { TranscriptTitle } from './transcript-title';
import { TranscriptTurn } from './transcript-turn';

/** What is said in the media of a body, below it: every transcript that is a file of the site’s own. */
export async function Transcripts({
  media,
  lang,
}: {
  readonly media: readonly Media[];
  readonly lang: string;
}) {
  return Promise.all(
    media.map((medium, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the body is what tells media apart
      <MediumTranscript key={index} medium={medium} mediaNumber={index + 1} lang={lang} />
    )),
  );
}

interface Props {
  readonly medium: Media;
  readonly mediaNumber: number;
  readonly lang: string;
}

async function MediumTranscript({ medium, mediaNumber, lang }: Props) {
  const transcript = await readTranscript(medium.transcript);
  if (!transcript || medium.transcript === undefined) return null;
  const words = wordsOf(lang).media;
  const said = interfaceAttributes(lang);
  const id = transcriptId(mediaNumber);
  const speakers = speakersBefore(transcript);
  const ids = turnIds(
    transcript,
    mediaNumber,
    medium.chapters.map(({ at }) => at),
  );
  const chapters = turnChapters(transcript, medium.chapters);
  return (
    <section className="transcript" aria-labelledby={id} data-transcript={mediaNumber}>
      <div className="transcript-head" {...said}>
        <h2 id={id}>
          <TranscriptTitle medium={medium} mediaNumber={mediaNumber} lang={lang} />
        </h2>
        <p className="transcript-about">
          {transcript.isTimed ? null : `${words.untimed} `}
          <a href={medium.transcript} download="">
            {words.download}
          </a>{' '}
          (
          {medium.transcriptNote === undefined ? (
            fileFacts(medium.transcript, lang)
          ) : (
            <InLanguage {...textAttributes(lang)}>{medium.transcriptNote}</InLanguage>
          )}
          )
        </p>
        <a className="skip-transcript" href={`#${transcriptEndId(mediaNumber)}`}>
          {words.skipTranscript}
        </a>
      </div>
      {transcript.turns.map((turn, index) => (
        <Fragment key={ids[index]}>
          {turn.heading === undefined ? null : <h3>{turn.heading}</h3>}
          <TranscriptTurn
            turn={turn}
            id={ids[index] ?? ''}
            isNewSpeaker={turn.speaker !== speakers[index]}
            chapter={chapters[index]}
            number={index + 1}
            lang={lang}
          />
        </Fragment>
      ))}
      <p className="transcript-end" id={transcriptEndId(mediaNumber)} tabIndex={-1} />
    </section>
  );
}
