import { isPlainClick } from './dom';
import type { MediaElement } from './media-element';

export interface ChapterMark {
  /** Seconds from the start. */
  readonly at: number;
  readonly title: string;
  readonly link: HTMLAnchorElement;
}

/** The chapters in the server’s list of a player, which may stand elsewhere on the page. */
export function chaptersOf(media: MediaElement): ChapterMark[] {
  const links = `.chapters[data-media="${media.number}"] a`;
  return [...document.querySelectorAll<HTMLAnchorElement>(links)].map((link) => ({
    at: Number(link.dataset.at),
    title: link.querySelector('.chapter-title')?.textContent ?? '',
    link,
  }));
}

/** The last chapter that starts at a time or before it. */
export const chapterAt = (chapters: readonly ChapterMark[], time: number): ChapterMark | undefined =>
  chapters.findLast(({ at }) => at <= time + 0.25);

/** Makes the links of a chapter list play in place, and marks the chapter that is being played. */
export function attachChapters(media: MediaElement): void {
  const chapters = chaptersOf(media);
  if (chapters.length === 0) return;
  for (const { at, link } of chapters)
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      history.replaceState(history.state, '', `#${media.idPrefix}t=${at}`);
      media.playFrom(at, true);
    });
  let current: ChapterMark | undefined;
  media.follow((time, isPlaying) => {
    const next = isPlaying || time > 0 ? chapterAt(chapters, time) : undefined;
    if (next === current) return;
    current?.link.removeAttribute('aria-current');
    next?.link.setAttribute('aria-current', 'true');
    current = next;
  });
}
