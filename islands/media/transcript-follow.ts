import { player as words } from '@/islands/words';
import { make, textButton } from './dom';
import type { MediaElement } from './media-element';
import { recall, remember } from './memory';
import { lastAt, linesOf } from './transcript-lines';

/**
 * The switch, and what it switches: the line that is being said stands out, and stays on the screen for as long as the reader looks at
 * it. Who scrolls elsewhere is left in peace, and has a button that leads back.
 */
export function makeFollower(media: MediaElement, transcript: HTMLElement): HTMLElement {
  const lines = linesOf(media.number);
  const box = make('input', { type: 'checkbox' });
  box.checked = recall('mark') !== 'off';
  const back = textButton('now', words.backToNow, () => current?.scrollIntoView({ block: 'center' }));
  const foot = make('p', { class: 'transcript-now' }, back);
  // Beside a transcript in a language that has no words here, its head says in which language they are.
  const head = transcript.querySelector<HTMLElement>('.transcript-head');
  if (head?.lang) Object.assign(foot, { lang: head.lang, dir: head.dir });
  transcript.append(foot);
  let current: HTMLElement | undefined;
  let isSeen = false;
  const observer = new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? false;
    showBack();
  });
  const showBack = () => {
    foot.hidden = !(current && box.checked && media.isPlaying && !isSeen);
  };
  const show = (time: number, isPlaying: boolean) => {
    const next = box.checked && time > 0 ? lastAt(lines, time) : undefined;
    if (next !== current) {
      const wasSeen = isSeen && current !== undefined;
      current?.removeAttribute('aria-current');
      next?.setAttribute('aria-current', 'true');
      current = next;
      observer.disconnect();
      if (next) observer.observe(next);
      if (next && wasSeen && isPlaying) keepInView(next);
    }
    showBack();
  };
  box.addEventListener('change', () => {
    remember('mark', box.checked ? undefined : 'off');
    show(media.time, media.isPlaying);
  });
  media.signal.addEventListener('abort', () => observer.disconnect());
  media.follow(show);
  return make('label', { class: 'transcript-mark' }, box, ` ${words.follow}`);
}

/** Scrolls when a line comes near the edge of the window, so that the lines after it can be read as well. */
function keepInView(line: HTMLElement): void {
  const { top, bottom } = line.getBoundingClientRect();
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.75) return;
  const isCalm = matchMedia('(prefers-reduced-motion)').matches;
  scrollBy({ top: top - innerHeight * 0.3, behavior: isCalm ? 'instant' : 'smooth' });
}
