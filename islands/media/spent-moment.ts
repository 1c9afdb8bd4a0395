/**
 * A moment in the address counts once: when it was used, or when the page wrote it itself, the place where the reader left off wins at
 * the next reload. Who opens the same address anew gets the moment again: that entry of the history has no such note.
 */

/** What is noted in the entry of the history that is shown. */
export function notes(): object {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Notes that the moment of the address was used; writes another fragment into the address where one is given. */
export function spend(fragment = location.hash): void {
  history.replaceState({ ...notes(), spent: location.search + fragment }, '', fragment || undefined);
}

/** Whether the moment of the address was used before. */
export const isSpent = (): boolean => Reflect.get(notes(), 'spent') === location.search + location.hash;
