import { audio as words } from '@/islands/words';
import { PAUSE, PLAY } from '../media/icons';

/** What a link that plays says while nothing plays. */
const ownWords = new WeakMap<Element, string>();

/** Shows on a link that plays what it would do now. */
export function showPlaying(link: HTMLAnchorElement, isPlaying: boolean): void {
  const label = link.querySelector('span');
  if (!label) return;
  const own = ownWords.get(label) ?? label.textContent ?? '';
  ownWords.set(label, own);
  const text = isPlaying ? words.pause : own;
  if (label.textContent === text) return;
  label.textContent = text;
  link.querySelector('path')?.setAttribute('d', isPlaying ? PAUSE : PLAY);
}
