import { audioFacts } from '#measured-files';
import { ChapterRuler } from '@/components/post/chapter-ruler';
import type { Audio } from '@/lib/content';
import { interfaceAttributes } from '@/lib/interface-language';
import type { Credit } from '@/lib/media/credit';
import { fileTypeName, formatSize } from '@/lib/media/size';
import { rulerOf } from '@/lib/post-facts';
import { formatClock, isoDuration } from '@/lib/time';
import { wordsOf } from '@/lib/words';
import { Chapters } from './chapters';
import { PlayerLinks } from './player-links';
import { SharePanel } from './share-panel';

interface Props {
  readonly audio: Audio;
  readonly credit?: Credit;
  readonly mediaNumber: number;
  readonly lang: string;
  readonly role: 'region' | 'group';
  /** Id of the transcript on the same page, where it is there. */
  readonly transcriptBelow?: string;
  /** Address of the page that the recording is on, where this is its framed player. */
  readonly framedFrom?: string;
}

/** A recording: native controls, download with type and size, transcript, chapters. Complete without a script. */
export async function AudioPlayer({
  audio,
  credit,
  mediaNumber,
  lang,
  role,
  transcriptBelow,
  framedFrom,
}: Props) {
  const words = wordsOf(lang).media;
  const said = interfaceAttributes(lang);
  const facts = await audioFacts(audio);
  const size = facts.bytes === undefined ? undefined : formatSize(facts.bytes, lang);
  const about = [fileTypeName(audio.src, lang), size].filter((fact) => fact !== undefined).join(', ');
  const titleId = `audio-${mediaNumber}`;
  const { span } = rulerOf(audio.chapters, facts.seconds);
  return (
    <audio-player
      class="player"
      role={role}
      aria-labelledby={titleId}
      data-number={mediaNumber}
      data-title={audio.title}
      data-seconds={facts.seconds}
      data-span={audio.chapters.length > 1 ? span : undefined}
      data-artist={credit?.artist}
      data-album={credit?.album}
      data-artwork={audio.poster ?? credit?.artwork}
      data-lang={said.lang}
      data-dir={said.dir}
    >
      <p className="player-title" id={titleId}>
        {audio.title}
        {facts.seconds === undefined ? null : (
          <>
            {' '}
            <time dateTime={isoDuration(facts.seconds)}>{formatClock(facts.seconds)}</time>
          </>
        )}
      </p>
      <div className="player-bar" {...said}>
        {audio.chapters.length > 1 && (
          <ChapterRuler chapters={audio.chapters} durationSeconds={facts.seconds} labelled />
        )}
        {/* biome-ignore lint/a11y/useMediaCaption: the transcript says what is heard; a track is there where it has times */}
        <audio controls preload="none" src={audio.src} aria-labelledby={titleId}>
          {audio.transcript?.startsWith('/') && audio.transcript.endsWith('.vtt') && (
            <track kind="captions" src={audio.transcript} srcLang={lang} label={words.transcript} />
          )}
        </audio>
      </div>
      <PlayerLinks {...{ audio, mediaNumber, about, lang, transcriptBelow, framedFrom }} />
      {!audio.chaptersElsewhere && (
        <Chapters chapters={audio.chapters} mediaNumber={mediaNumber} lang={lang} />
      )}
      {credit?.share?.number === mediaNumber && (
        <SharePanel url={credit.share.url} code={credit.share.code} lang={lang} />
      )}
    </audio-player>
  );
}
