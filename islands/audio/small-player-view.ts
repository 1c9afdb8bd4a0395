import { listening, audio as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import { iconButton, isPlainClick, make, relabel, wordsLanguage } from '../media/dom';
import { BACK, CLOSE, FORWARD, MORE, NEXT, PAUSE, PLAY, PREVIOUS, RETRY } from '../media/icons';
import { handleKeys } from './keys';
import { PositionSlider } from './position-slider';
import { momentPath, type Recording } from './recording';
import { SKIP_BACK, SKIP_FORWARD } from './skips';
import type { Sound } from './sound';
import { speedChoice } from './speed-choice';
import { showWhereSaid } from './where-said';

/** What the small player shows: position, transport, what is heard as a link to where it is said, speed, and a way to close it. */
export class SmallPlayerView {
  readonly element = make('section', { class: 'player-mini', lang: wordsLanguage(), hidden: '' });

  constructor(sound: Sound, close: () => void, more: () => void, signal: AbortSignal) {
    const toggle = iconButton('toggle', words.play, PLAY, () => sound.toggle());
    const chapters = [
      iconButton('previous', words.previous, PREVIOUS, () => sound.skipChapter(-1)),
      iconButton('next', words.next, NEXT, () => sound.skipChapter(1)),
    ];
    const transport = make(
      'div',
      { class: 'player-transport' },
      toggle,
      iconButton('back', words.back(SKIP_BACK), BACK, () => sound.skip(-SKIP_BACK)),
      iconButton('forward', words.forward(SKIP_FORWARD), FORWARD, () => sound.skip(SKIP_FORWARD)),
      ...chapters,
    );
    const now = nowLink(sound, signal);
    this.element.append(
      new PositionSlider(sound, signal).element,
      transport,
      now,
      speedChoice(sound, signal),
      iconButton('more', words.more, MORE, more),
      iconButton('close', listening.close, CLOSE, close),
    );
    sound.follow(() => {
      const { isPlaying, failure, recording } = sound;
      this.element.setAttribute('aria-label', listening.player(recording.title));
      if (failure) relabel(toggle, words.tryAgain, RETRY);
      else relabel(toggle, isPlaying ? words.pause : words.play, isPlaying ? PAUSE : PLAY);
      this.element.classList.toggle('is-failed', failure !== undefined);
      // Their room is kept: what a page says of its chapters comes a moment later.
      for (const button of chapters) button.style.visibility = recording.chapters.length < 2 ? 'hidden' : '';
    }, signal);
    handleKeys(this.element, sound);
  }
}

/** What is heard now; the way back to where it is said, on this page or on its own. */
function nowLink(sound: Sound, signal: AbortSignal): HTMLAnchorElement {
  const clock = make('b');
  const title = make('span');
  const link = make('a', { class: 'player-now', title: listening.backToText }, clock, ' ', title);
  link.addEventListener('click', (event) => {
    if (isPlainClick(event) && showWhereSaid(sound)) event.preventDefault();
  });
  sound.follow(() => {
    const { time, chapter, recording, failure } = sound;
    clock.textContent = formatClock(time);
    const text = failure
      ? words[failure === 'missing' ? 'missing' : 'failed']
      : (chapter?.title ?? recording.title);
    if (title.textContent !== text) {
      title.textContent = text;
      markLanguage(title, failure ? {} : recording);
      link.setAttribute('aria-label', `${listening.backToText}: ${text}`);
    }
    const href = momentPath(recording, time);
    if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  }, signal);
  return link;
}

/** Marks what an author wrote as their language, among the words of the player. */
function markLanguage(element: HTMLElement, { lang, dir }: Pick<Recording, 'lang' | 'dir'>): void {
  for (const [name, value] of Object.entries({ lang, dir }))
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
}
