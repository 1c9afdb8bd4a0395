import type { Sound } from './sound';

/**
 * Stretches the ruler to the recording’s own length, where the page could only guess it.
 *
 * @param player the element that has the ruler
 */
export function fitRuler(player: HTMLElement, { duration }: Sound): void {
  const span = Number(player.dataset.span);
  const ruler = player.querySelector('.ruler');
  if (!ruler || !duration || !span || Math.abs(duration - span) < span / 200) return;
  ruler.querySelector('svg')?.setAttribute('viewBox', `0 0 ${(1000 * duration) / span} 16`);
  for (const label of ruler.querySelectorAll('text'))
    label.setAttribute('x', `${(Number.parseFloat(label.getAttribute('x') ?? '0') * span) / duration}%`);
  player.dataset.span = String(duration);
}
