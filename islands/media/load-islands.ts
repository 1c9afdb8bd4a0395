import { listenForSearchKeys, mastheadField } from '../search/search-keys';

/** A script that a page loads after its first paint, and what binds it to its bytes (SRI). */
export interface Island {
  readonly src: string;
  readonly integrity: string;
}

/** The islands of a page, as components/site/islands.tsx and tools/publish/harden-page.ts write them on its own script. */
export function islandsOf(page: Document): Island[] {
  const { islands = '', integrity = '' } = page.querySelector<HTMLElement>('[data-islands]')?.dataset ?? {};
  const hashes = integrity.split(' ');
  return islands
    .split(' ')
    .filter((src) => src !== '')
    .map((src, index) => ({ src, integrity: hashes[index] ?? '' }));
}

/** Loads what is not there yet; what is added to the field in the masthead, once somebody wants to type into it. */
export function loadIslands(islands: readonly Island[]): void {
  for (const island of islands) {
    if (isLoaded(island)) continue;
    if (island.src.includes('/search-box-')) whenSearchIsFocused(() => load(island));
    else load(island);
  }
}

const isLoaded = ({ src }: Island): boolean => document.querySelector(`script[src="${src}"]`) !== null;

function load({ src, integrity }: Island): void {
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src, integrity }));
}

function whenSearchIsFocused(task: () => void): void {
  const field = mastheadField();
  if (!field) return;
  if (field === document.activeElement) task();
  else field.addEventListener('focus', task, { once: true });
  listenForSearchKeys(field);
}
