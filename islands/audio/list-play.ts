import { isPlainClick, make } from '../media/dom';
import { keptPlace } from './place';
import { recordingOf } from './recording';
import { showPlaying } from './show-playing';
import type { SmallPlayer } from './small-player';
import { Sound } from './sound';

/** Plays a recording from a list, in the small player; what its page knows of it comes behind. */
export function listenFromLists(player: SmallPlayer): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-play]');
    if (!link || !isPlainClick(event) || !isRecording(link)) return;
    event.preventDefault();
    const running = player.running(sourceOf(link));
    if (running) running.toggle();
    else start(link, player);
  });
  player.follow(() => showInLists(player));
}

/** Links of lists name a recording by its address, those of its own page by its number. */
const isRecording = ({ dataset }: HTMLElement): boolean => !/^\d+$/.test(dataset.play ?? '');

const sourceOf = ({ dataset }: HTMLElement): string => new URL(dataset.play ?? '', location.href).href;

function start(link: HTMLAnchorElement, player: SmallPlayer): void {
  const src = sourceOf(link);
  const title = link.closest('.entry')?.querySelector('.entry-title')?.textContent ?? '';
  const audio = make('audio', { src, preload: 'none' });
  const sound = new Sound(audio, { src, title, page: link.pathname, number: 1, chapters: [] });
  player.host(sound);
  // Asked for within the click: a browser would refuse it behind a request.
  sound.playFrom(keptPlace(src) ?? 0);
  describe(sound, new URL(link.href));
}

/** Fetches what the page of a recording says of it: chapters, length, who made it. */
async function describe(sound: Sound, page: URL): Promise<void> {
  const answer = await fetch(page).catch(() => undefined); // Without it the recording plays on, under its title.
  if (!answer?.ok) return;
  const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const players = [...other.querySelectorAll<HTMLElement>('audio-player')];
  const found = players
    .map((player) => recordingOf(player, page))
    .find(({ src }) => src === sound.recording.src);
  if (found) sound.describe(found);
}

function showInLists(player: SmallPlayer): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-play]'))
    if (isRecording(link)) showPlaying(link, player.running(sourceOf(link))?.isPlaying ?? false);
}
