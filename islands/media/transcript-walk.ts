import type { MediaElement } from './media-element';

/**
 * Makes the turns of a transcript one stop of the Tab key, between which the arrow keys move (ARIA Authoring Practices, “roving
 * tabindex”): an hour of talk is a thousand turns.
 */
export function walkTurns(media: MediaElement, transcript: HTMLElement): void {
  const links = [...transcript.querySelectorAll<HTMLElement>('.turn-time, .turn-link')];
  let stop = links[0];
  const isHidden = (link: HTMLElement) => link.closest('.turn')?.hasAttribute('hidden') ?? false;
  const moveTo = (link: HTMLElement | undefined) => {
    if (!link || link === stop) return;
    if (stop) stop.tabIndex = -1;
    link.tabIndex = 0;
    stop = link;
  };
  for (const link of links.slice(1)) link.tabIndex = -1;
  transcript.addEventListener('focusin', ({ target }) => {
    moveTo(links.find((link) => link === target));
  });
  transcript.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const seen = links.filter((link) => !isHidden(link));
    const from = seen.find((link) => link === event.target);
    if (!from) return;
    const at = seen.indexOf(from);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: seen.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    seen[next]?.focus();
  });
  // The field that finds words hides turns: the stop is one of those that are left.
  transcript.addEventListener('input', () => {
    if (stop && isHidden(stop)) moveTo(links.find((link) => !isHidden(link)));
  });
  // The stop is where it is being said, unless the reader is among the turns.
  media.follow(() => {
    if (transcript.contains(document.activeElement)) return;
    moveTo(
      transcript
        .querySelector('[aria-current]')
        ?.closest('.turn')
        ?.querySelector<HTMLElement>('.turn-time') ?? undefined,
    );
  });
}
