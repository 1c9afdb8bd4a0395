import type { AudioPlayer } from '../audio-player';

/** Stretches the ruler to the recording’s own length, where the page could only guess it. */
export function fitRuler(player: AudioPlayer): void {
  const span = Number(player.dataset.span);
  const { duration } = player.sound;
  const ruler = player.querySelector('.ruler');
  if (!ruler || !duration || !span || Math.abs(duration - span) < span / 200) return;
  ruler.querySelector('svg')?.setAttribute('viewBox', `0 0 ${(1000 * duration) / span} 16`);
  for (const label of ruler.querySelectorAll('text'))
    label.setAttribute('x', `${(Number.parseFloat(label.getAttribute('x') ?? '0') * span) / duration}%`);
  player.dataset.span = String(duration);
}
