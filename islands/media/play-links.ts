import { isPlainClick } from './dom';

/** The links of the page that play a medium, by its number (`data-play="1"`); without a script they lead to its player. */
export const playLinksOf = (name: string): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>(`a[data-play="${CSS.escape(name)}"]`),
];

/** Makes a link play instead of leading to a player. */
export function onPlay(link: HTMLAnchorElement, play: () => void): void {
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    play();
  });
}
