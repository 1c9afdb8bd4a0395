import { isPlainClick } from './dom';
import type { MediaElement } from './media-element';
import { spend } from './spent-moment';

interface ChapterMark {
  /** Seconds from the start. */
  readonly at: number;
  readonly link: HTMLAnchorElement;
}

/** The chapters in the server’s list of a medium, which may stand elsewhere on the page. */
export const chaptersOf = (mediaNumber: number): ChapterMark[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(`.chapters[data-media="${mediaNumber}"] a`)].map(
    (link) => ({
      at: Number(link.dataset.at),
      link,
    }),
  );

/** The last chapter that starts at a time or before it. */
export const chapterAt = <C extends { readonly at: number }>(
  chapters: readonly C[],
  time: number,
): C | undefined => chapters.findLast(({ at }) => at <= time + 0.25);

/** Makes the links of a chapter list play in place, and marks the chapter that is being played. */
export function attachChapters(media: MediaElement): void {
  const chapters = chaptersOf(media.number);
  if (chapters.length === 0) return;
  for (const { at, link } of chapters)
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      spend(`#${media.idPrefix}t=${at}`);
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
