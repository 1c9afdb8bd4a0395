import { audio as words } from '@/islands/words';
import { make } from '../media/dom';
import { remember } from '../media/memory';
import type { Sound } from './sound';
import { SPEEDS } from './speeds';

/** A list of speeds; what is chosen is kept for every recording. */
export function speedChoice(sound: Sound, signal: AbortSignal): HTMLSelectElement {
  const select = make('select', { class: 'player-speed', 'aria-label': words.speed });
  // The browser’s own formatter takes longer to load than everything else here together.
  for (const speed of SPEEDS)
    select.append(make('option', { value: String(speed) }, `${String(speed).replace('.', words.decimal)}×`));
  select.addEventListener('change', () => {
    sound.audio.defaultPlaybackRate = Number(select.value);
    sound.audio.playbackRate = Number(select.value);
    remember('speed', select.value);
  });
  sound.follow(() => {
    select.value = String(sound.audio.playbackRate);
  }, signal);
  return select;
}
