import { ChapterRuler } from '@/components/post/chapter-ruler';
import { ResponsiveImage } from '@/components/post/responsive-image';
import type { Video } from '@/lib/content';
import { PLAY } from '@/lib/icons/play';
import { interfaceAttributes } from '@/lib/interface-language';
import { embedUrl, watchUrl } from '@/lib/media/youtube';
import { formatClock, isoDuration } from '@/lib/time';
import { counted, wordsOf } from '@/lib/words';
import { Chapters } from './chapters';
import { TranscriptLink } from './transcript-link';

interface Props {
  readonly video: Video;
  readonly mediaNumber: number;
  readonly lang: string;
  readonly role: 'region' | 'group';
  /** Id of the transcript on the same page, where it is there. */
  readonly transcriptBelow?: string;
}

/**
 * A video: a card that leads to it, and its chapters. Nothing loads from YouTube before the reader presses play. The card is called by its
 * title first, as everywhere in the site; the style draws the button above it.
 */
export function YouTube({ video, mediaNumber, lang, role, transcriptBelow }: Props) {
  const words = wordsOf(lang).media;
  const said = interfaceAttributes(lang);
  const titleId = `video-${mediaNumber}`;
  return (
    <video-player
      class="video"
      role={role}
      aria-labelledby={titleId}
      data-embed={embedUrl(video.id, video.startSeconds)}
      data-number={mediaNumber}
      data-start={video.startSeconds}
      data-title={video.title}
      data-lang={said.lang}
      data-dir={said.dir}
    >
      <a
        className="video-card"
        href={watchUrl(video.id, video.startSeconds)}
        rel="external"
        data-open={words.watchOnYouTube}
      >
        {video.poster && <ResponsiveImage src={video.poster} alt="" lazy />}
        <span className="video-title" id={titleId}>
          {video.title}
        </span>{' '}
        <span className="video-facts" {...said}>
          {video.durationSeconds === undefined ? null : (
            <time dateTime={isoDuration(video.durationSeconds)}>{formatClock(video.durationSeconds)}</time>
          )}
          {video.durationSeconds !== undefined && video.chapters.length > 0 ? ' · ' : null}
          {video.chapters.length > 0
            ? counted(wordsOf(lang).counts.chapters, video.chapters.length, lang)
            : null}
        </span>{' '}
        <span className="video-play" {...said}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={PLAY} />
          </svg>
          <span className="video-label">{words.watchOnYouTube}</span>
        </span>
        {video.chapters.length > 1 && (
          <ChapterRuler chapters={video.chapters} durationSeconds={video.durationSeconds} labelled />
        )}
      </a>
      {video.transcript === undefined ? null : (
        <p className="player-links" {...said}>
          <TranscriptLink
            href={video.transcript}
            label={words.transcript}
            note={video.transcriptNote}
            below={transcriptBelow}
            lang={lang}
          />
        </p>
      )}
      {!video.chaptersElsewhere && (
        <Chapters
          chapters={video.chapters}
          mediaNumber={mediaNumber}
          lang={lang}
          hrefAt={(seconds) => watchUrl(video.id, seconds)}
        />
      )}
    </video-player>
  );
}
