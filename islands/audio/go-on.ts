import { isPlainClick } from '../media/dom';
import { notes } from '../media/spent-moment';
import { showPage } from './show-page';
import type { SmallPlayer } from './small-player';
import { showWhereSaid } from './where-said';

/** The page that is shown: its path and query. */
const shownPage = (): string => location.pathname + location.search;

/**
 * While a recording is in use, links to pages of the site open in place: the page is fetched and takes the place of this one, and what is
 * heard goes on without a gap. The script is that of the page with the recording, so the page that is opened needs none. Where a page cannot
 * be shown like that, the browser opens it, and the recording can be resumed at its place.
 */
export function goOn(player: SmallPlayer): void {
  let shown = shownPage();
  let latest = 0;

  const visit = async (address: URL, isBack: boolean, isWayBack = false) => {
    latest += 1;
    const visitNumber = latest;
    const answer = await fetch(address).catch(() => undefined); // The browser says better than we do what is wrong.
    const html = answer?.ok && isPage(answer) ? await answer.text() : undefined;
    if (visitNumber !== latest) return;
    const next = html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html');
    const enter = () => {
      if (!isBack) history.pushState({}, '', address);
      shown = shownPage();
    };
    if (next && (await showPage(next, player, enter))) {
      // A chapter may begin at that second too: the fragment alone would lead to its name.
      const isThere = isWayBack && player.sound && showWhereSaid(player.sound);
      if (!isThere) arrive(isBack);
    } else if (isBack) location.reload();
    else location.assign(address);
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (!link || !isPlainClick(event) || !player.sound || !opensInPlace(link)) return;
    event.preventDefault();
    history.scrollRestoration = 'manual';
    history.replaceState({ ...notes(), scroll: scrollY }, '');
    visit(new URL(link.href), false, player.element?.contains(link));
  });
  window.addEventListener('popstate', () => {
    if (shownPage() !== shown) visit(new URL(location.href), true);
  });
}

const isPage = (answer: Response): boolean =>
  (answer.headers.get('content-type') ?? '').startsWith('text/html');

/** Whether a link leads to another page of the site, in this window. */
const opensInPlace = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  link.pathname.endsWith('/') &&
  link.pathname + link.search !== shownPage() &&
  !link.hasAttribute('download') &&
  (link.target === '' || link.target === '_self');

/** Scrolls to where a reader would be, and puts the focus there: a screen reader begins at the new page. */
function arrive(isBack: boolean): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const heading = target ?? document.querySelector<HTMLElement>('h1');
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  const state = notes();
  if (isBack && 'scroll' in state) scrollTo({ top: Number(state.scroll), behavior: 'instant' });
  else if (target) target.scrollIntoView();
  else if (location.hash === '') scrollTo({ top: 0, behavior: 'instant' });
}
