import { chaptersId } from '@/lib/chapters/chapters-id';
import type { Chapter } from '@/lib/content';
import { interfaceAttributes, textAttributes } from '@/lib/interface-language';
import { formatClock, isoDuration } from '@/lib/time';
import { momentId } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

interface Props {
  readonly chapters: readonly Chapter[];
  /** 1-based number of the recording or video in its body. */
  readonly mediaNumber: number;
  readonly lang: string;
  /** Address of a moment, for readers without a script; the moment on the page where missing. */
  readonly hrefAt?: (seconds: number) => string;
}

/** The chapters of a recording or video: each has an id (`#t=180`), its time, and a title. */
export function Chapters({ chapters, mediaNumber, lang, hrefAt }: Props) {
  if (chapters.length === 0) return null;
  const words = wordsOf(lang).media;
  return (
    <nav
      className="chapters"
      id={chaptersId(mediaNumber)}
      aria-label={mediaNumber === 1 ? words.chapters : `${words.chapters} (${mediaNumber})`}
      lang={interfaceAttributes(lang).lang}
      data-media={mediaNumber}
    >
      <ol lang={textAttributes(lang).lang}>
        {chapters.map(({ at, title }) => {
          const id = momentId(mediaNumber, at);
          return (
            <li key={at} id={id}>
              <a href={hrefAt?.(at) ?? `#${id}`} data-at={at}>
                <time dateTime={isoDuration(at)}>{formatClock(at)}</time>{' '}
                <span className="chapter-title">{title}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
