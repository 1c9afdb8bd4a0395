import { find } from '../media/dom';

/** A chapter of a recording: whole seconds from its start, and its title. */
export interface RecordingChapter {
  readonly at: number;
  readonly title: string;
}

/** A recording as its page describes it. */
export interface Recording {
  /** Absolute address of the file. */
  readonly src: string;
  readonly title: string;
  /** Path of the page that it is on. */
  readonly page: string;
  /** 1-based number among the media of its page. */
  readonly number: number;
  readonly seconds?: number;
  readonly chapters: readonly RecordingChapter[];
  /** BCP 47 tag of its words, and their direction, as the page marks them. */
  readonly lang?: string;
  readonly dir?: string;
  readonly artist?: string;
  readonly album?: string;
  readonly artwork?: string;
}

/**
 * Reads what a page says of a recording.
 *
 * @param player the `audio-player` of the server’s HTML, on this page or on one that was fetched
 * @param page its address
 */
export function recordingOf(player: HTMLElement, page: URL): Recording {
  const { title = '', number = '1', seconds, artist, album, artwork } = player.dataset;
  const links = player.ownerDocument.querySelectorAll<HTMLElement>(`.chapters[data-media="${number}"] a`);
  return {
    src: new URL(find(player, 'audio').getAttribute('src') ?? '', page).href,
    title,
    page: page.pathname,
    number: Number(number),
    seconds: Number(seconds) || undefined,
    chapters: [...links].map((link) => ({
      at: Number(link.dataset.at),
      title: link.querySelector('.chapter-title')?.textContent ?? '',
    })),
    lang: player.closest<HTMLElement>('[lang]')?.lang,
    dir: player.closest<HTMLElement>('[dir]')?.dir,
    artist,
    album,
    artwork,
  };
}

/** The address of a moment of a recording on its page. */
export function momentPath({ page, number }: Recording, seconds: number): string {
  return `${page}#${number === 1 ? '' : `m${number}-`}t=${Math.floor(seconds)}`;
}
