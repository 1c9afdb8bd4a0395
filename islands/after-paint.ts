/**
 * Loads the page's islands once the page has been shown: what a reader came for is not held up by the bytes and the work of what
 * may be used later. The addresses, and what binds them to their bytes (SRI), stand on this script's own element
 * (components/site/islands.tsx, tools/publish/harden-page.ts).
 */
function load(): void {
  const { islands = '', integrity = '' } =
    document.querySelector<HTMLElement>('[data-islands]')?.dataset ?? {};
  const hashes = integrity.split(' ');
  for (const [index, src] of islands.split(' ').entries())
    document.head.append(
      Object.assign(document.createElement('script'), {
        type: 'module',
        src,
        integrity: hashes[index] ?? '',
      }),
    );
}

// A frame is asked for before a paint and not before the style sheets are there; the task behind it comes after the paint.
requestAnimationFrame(() => setTimeout(load));
