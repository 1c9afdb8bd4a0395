/**
 * A moment in the address counts once: when it was used, or when the page wrote it itself, the place where the reader left off wins at
 * the next reload. Who opens the same address anew gets the moment again: that entry of the history has no such note.
 */

/** Notes that the moment of the address was used; writes another fragment into the address where one is given. */
export function spend(fragment = location.hash): void {
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null ? state : {};
  history.replaceState({ ...kept, spent: location.search + fragment }, '', fragment || undefined);
}

/** Whether the moment of the address was used before. */
export function isSpent(): boolean {
  const state: unknown = history.state;
  return (
    typeof state === 'object' &&
    state !== null &&
    'spent' in state &&
    state.spent === location.search + location.hash
  );
}
