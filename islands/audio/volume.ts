import { audio as words } from '@/islands/words';
import { iconButton, make, relabel } from '../media/dom';
import { LOUD, MUTED } from '../media/icons';
import type { Sound } from './sound';

/** A switch for the sound, and a slider for how loud it is where a page can set that. */
export function volumeControls(sound: Sound, signal: AbortSignal): HTMLElement[] {
  const { audio } = sound;
  const mute = iconButton('mute', words.mute, LOUD, () => {
    audio.muted = !audio.muted;
  });
  const slider = make('input', {
    type: 'range',
    min: '0',
    max: '1',
    step: '0.05',
    class: 'player-volume',
    'aria-label': words.volume,
  });
  slider.addEventListener('input', () => {
    audio.volume = Number(slider.value);
    audio.muted = audio.volume === 0;
  });
  sound.follow(() => {
    const volume = audio.muted ? 0 : audio.volume;
    relabel(mute, audio.muted ? words.unmute : words.mute, audio.muted ? MUTED : LOUD);
    slider.value = String(volume);
    slider.setAttribute('aria-valuetext', words.percent(Math.round(volume * 100)));
  }, signal);
  return canSetVolume() ? [mute, slider] : [mute];
}

/** On some devices only the keys of the device set the volume (iOS): there a slider would do nothing. */
function canSetVolume(): boolean {
  const probe = make('audio');
  probe.volume = 0.5;
  return probe.volume === 0.5;
}
