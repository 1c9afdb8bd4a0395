import type { Audio } from '@/lib/content';
import { audioFacts } from '@/lib/media/facts';
import { fileType, formatSize } from '@/lib/media/size';
import { mediaWords } from '@/lib/media/words';
import { formatClock, isoDuration } from '@/lib/time';
import { Chapters } from './chapters';
import { TranscriptLink } from './transcript-link';

interface Props {
  readonly audio: Audio;
  readonly mediaNumber: number;
  readonly lang: string;
}

/** A recording: native controls, download with type and size, transcript, chapters. Complete without a script. */
export async function AudioPlayer({ audio, mediaNumber, lang }: Props) {
  const words = mediaWords(lang);
  const facts = await audioFacts(audio);
  const size = facts.bytes === undefined ? undefined : formatSize(facts.bytes);
  const about = [fileType(audio.src)?.name, size].filter((fact) => fact !== undefined).join(', ');
  const titleId = `audio-${mediaNumber}`;
  return (
    <section className="player" aria-labelledby={titleId}>
      <p className="player-title" id={titleId}>
        {audio.title}
        {facts.seconds === undefined ? null : (
          <>
            {' '}
            <time dateTime={isoDuration(facts.seconds)}>{formatClock(facts.seconds)}</time>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/useMediaCaption: the transcript below says what is heard */}
      <audio controls preload="none" src={audio.src} aria-labelledby={titleId} />
      <p className="player-links">
        <a href={audio.src} download="">
          {words.download}
        </a>
        {about ? ` (${about})` : null}
        {audio.transcript === undefined ? null : (
          <>
            {' · '}
            <TranscriptLink href={audio.transcript} label={words.transcript} note={audio.transcriptNote} />
          </>
        )}
      </p>
      <Chapters
        chapters={audio.chapters}
        mediaNumber={mediaNumber}
        lang={lang}
        durationSeconds={facts.seconds}
      />
    </section>
  );
}
