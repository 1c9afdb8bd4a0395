import { chaptersId } from '@/lib/chapters/chapters-id';
import type { Post } from '@/lib/content/types';
import { PLAY } from '@/lib/icons/play';
import { interfaceLanguage } from '@/lib/interface-language';
import { secondsOf } from '@/lib/post-facts';
import { formatClock, isoDuration } from '@/lib/time';
import { transcriptId } from '@/lib/transcripts/turn-ids';
import { isExternal } from '@/lib/urls';
import { counted, wordsOf } from '@/lib/words';

/**
 * What can be heard or seen of a post, under its title: “▶ Listen 24:10 · Read transcript · 5 chapters”. Its first recording or video
 * plays from there at once (islands/audio/play-links.ts); without a script the links lead to the player, the transcript and the chapters.
 */
export async function ListenLine({ post }: { readonly post: Post }) {
  const [medium] = post.outline.media;
  if (!medium) return null;
  const lang = interfaceLanguage(post.lang);
  const words = wordsOf(lang);
  const { transcript, chapters } = medium;
  return (
    <p className="listen">
      <PlayLink
        href={`#${medium.kind}-1`}
        label={medium.kind === 'audio' ? words.media.listen : words.media.watch}
        seconds={await secondsOf(medium)}
        plays="1"
      />
      {transcript !== undefined && (
        <a
          href={transcript.startsWith('/') ? `#${transcriptId(1)}` : transcript}
          rel={isExternal(transcript) ? 'external' : undefined}
        >
          {words.media.readTranscript}
        </a>
      )}
      {chapters.length > 1 && (
        <a href={`#${chaptersId(1)}`}>{counted(words.counts.chapters, chapters.length, lang)}</a>
      )}
    </p>
  );
}

interface PlayLinkProps {
  readonly href: string;
  readonly label: string;
  readonly seconds?: number;
  /** The number of the medium on this page, or the address of the recording of another page. */
  readonly plays?: string;
  /** Tells the link from others like it, for those who hear the page link by link. */
  readonly of?: string;
}

/** A link that plays in place, and leads to the player where there is no script. */
export function PlayLink({ href, label, seconds, plays, of }: PlayLinkProps) {
  return (
    <a className="play" href={href} data-play={plays}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={PLAY} />
      </svg>
      <span>{label}</span>
      {of !== undefined && <span className="visually-hidden">{` ${of}`}</span>}
      {seconds === undefined ? null : (
        <>
          {' '}
          <time dateTime={isoDuration(seconds)}>{formatClock(seconds)}</time>
        </>
      )}
    </a>
  );
}
