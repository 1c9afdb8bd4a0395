import { find, isPlainClick, make } from '../media/dom';

/**
 * Puts a page of another site into the place of the card that leads to it. The focus moves into the frame: the link
 * that had it is gone, and what was asked for is there.
 *
 * @param card the link that is replaced
 * @param source address to frame
 * @param isCovered whether the card stays over the frame until it shows something: no browser’s page for what is not there
 */
export function openFrame(
  card: HTMLAnchorElement,
  source: string,
  title: string,
  isCovered = false,
): HTMLIFrameElement {
  const frame = make('iframe', {
    title,
    src: source,
    allow: 'autoplay; encrypted-media; picture-in-picture',
    // Not in the list above: Chromium would say on the console that it is there twice, Safari reads it here alone.
    allowfullscreen: '',
    // YouTube refuses to play where it is not told which site shows the video.
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
  card.after(frame);
  frame.focus({ preventScroll: true });
  if (isCovered) card.inert = true;
  else card.hidden = true;
  // The page that arrives takes the place of the empty one that has the focus: without this, the next Tab would go past it.
  frame.addEventListener('load', () => {
    if (document.activeElement !== frame) return;
    frame.blur();
    frame.focus({ preventScroll: true });
  });
  return frame;
}

/** Opens a card in place instead of following its link, and says so on it. */
export function onOpen(element: Element, words: string, open: () => void): HTMLAnchorElement {
  const card = find<HTMLAnchorElement>(element, '.video-card');
  card.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open();
  });
  // The server’s words say where the link leads; from here on it plays in its place.
  find(card, '.video-label').textContent = words;
  return card;
}

/** A link to the original, for where the frame shows nothing. */
export const linkOut = (card: HTMLAnchorElement): HTMLAnchorElement =>
  make('a', { href: card.href, rel: 'external' }, card.dataset.open ?? card.hostname);
