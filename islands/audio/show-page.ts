import { islandsOf, loadIslands } from '../media/load-islands';
import type { SmallPlayer } from './small-player';

/** What of a head belongs to one page: not its policy, its scripts and its styles. */
const OF_ONE_PAGE = [
  'title',
  'meta:not([http-equiv],[charset])',
  'link:not([rel="stylesheet"],[rel="preload"])',
].join();

/**
 * Shows another page of the site in the place of this one, the small player aside.
 *
 * @param next the page as it was fetched
 * @param enter puts its address into the history, when it is certain that it will be shown
 * @returns whether it could be shown: a page with another policy, such as the search, or with the same scripts in other words needs the
 *   browser
 */
export async function showPage(next: Document, player: SmallPlayer, enter: () => void): Promise<boolean> {
  if (policyOf(next) !== policyOf(document) || next.querySelector('[http-equiv="refresh"]')) return false;
  const islands = islandsOf(next);
  const own = islandsOf(document);
  if (islands.some(({ src }) => own.some((one) => nameOf(one.src) === nameOf(src) && one.src !== src)))
    return false;
  const sheets = sheetsOf(next).map(addressOf);
  await loadStyles(next);
  player.keep();
  enter();
  const { lang, dir } = next.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  for (const element of document.head.querySelectorAll(OF_ONE_PAGE)) element.remove();
  document.head.append(...next.head.querySelectorAll(OF_ONE_PAGE));
  replaceBody(next, player.element);
  for (const sheet of sheetsOf(document)) if (!sheets.includes(addressOf(sheet))) sheet.remove();
  loadIslands(islands);
  return true;
}

const policyOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;

/** `audio-player` of `/islands/audio-player-es-0a1b2c3d.js`: scripts of one name define the same elements. */
const nameOf = (src: string): string => src.replace(/(?:-[a-z]{2})?-\w{8}\.js$/, '');

const sheetsOf = (page: Document): HTMLLinkElement[] => [
  ...page.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
];

const addressOf = (sheet: HTMLLinkElement): string => sheet.getAttribute('href') ?? '';

/** Waits for the style sheets that the next page has and this one has not; one that fails is missing there too. */
async function loadStyles(next: Document): Promise<void> {
  const known = sheetsOf(document).map(addressOf);
  const missing = sheetsOf(next).filter((sheet) => !known.includes(addressOf(sheet)));
  const loads = missing.map(
    (sheet) =>
      new Promise((done) => {
        sheet.onload = done;
        sheet.onerror = done;
      }),
  );
  document.head.append(...missing);
  await Promise.all(loads);
}

function replaceBody(next: Document, player: Element | undefined): void {
  for (const node of [...document.body.childNodes]) if (node !== player) node.remove();
  document.body.prepend(...next.body.childNodes);
}
