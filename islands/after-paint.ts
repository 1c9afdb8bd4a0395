import { listenForSearchKeys, mastheadField } from './search/search-keys';

/**
 * Loads the page's islands once the page has been shown: what a reader came for is not held up by the bytes and the work of what
 * may be used later. The addresses, and what binds them to their bytes (SRI), stand on this script's own element
 * (components/site/islands.tsx, tools/publish/harden-page.ts).
 */
function load(): void {
  const { islands = '', integrity = '' } =
    document.querySelector<HTMLElement>('[data-islands]')?.dataset ?? {};
  const hashes = integrity.split(' ');
  for (const [index, src] of islands.split(' ').entries()) {
    const add = () =>
      document.head.append(
        Object.assign(document.createElement('script'), {
          type: 'module',
          src,
          integrity: hashes[index] ?? '',
        }),
      );
    if (src.includes(SEARCH_BOX)) whenSearchIsFocused(add);
    else add();
  }
}

/** What is added to the field in the masthead, once somebody wants to type into it. */
const SEARCH_BOX = '/search-box-';

function whenSearchIsFocused(task: () => void): void {
  const field = mastheadField();
  if (!field) return;
  if (field === document.activeElement) task();
  else field.addEventListener('focus', task, { once: true });
  listenForSearchKeys(field);
}

// A frame is asked for before a paint and not before the style sheets are there; the task behind it comes after the paint.
requestAnimationFrame(() => setTimeout(load));
