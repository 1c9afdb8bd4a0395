/** Where a reader was among results, kept with the entry of the history, so that Back leads there again. */

export interface Kept {
  /** How many results were shown. */
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly top: number;
}

/** Keeps the place of a page that is left. */
export function keepPlace(shown: number): void {
  history.replaceState({ shown, top: window.scrollY } satisfies Kept, '');
}

/** The place that was kept; undefined where the page is new. From then on this site scrolls, not the browser. */
export function keptPlace(): Kept | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('top' in state))
    return undefined;
  if (typeof state.shown !== 'number' || typeof state.top !== 'number') return undefined;
  // The browser would scroll before the results are there.
  history.scrollRestoration = 'manual';
  return { shown: Math.max(1, state.shown), top: state.top };
}
