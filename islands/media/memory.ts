/** What a player remembers, on this device only. A browser may refuse storage; then nothing is remembered. */

const NAMESPACE = 'gazette:';

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(NAMESPACE + name) ?? undefined;
  } catch {
    return undefined; // Storage is switched off: a player without memory is what this reader asked for.
  }
}

/** What was kept under names that begin alike: the rest of each name, and its text. */
export function recallAll(start: string): [name: string, text: string][] {
  try {
    const whole = NAMESPACE + start;
    return Object.entries({ ...localStorage }).flatMap(([name, text]) =>
      name.startsWith(whole) ? [[name.slice(whole.length), String(text)]] : [],
    );
  } catch {
    return []; // Storage is switched off.
  }
}

/** Keeps a text under a name, or forgets the name where there is none. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(NAMESPACE + name);
    else localStorage.setItem(NAMESPACE + name, text);
  } catch {
    // Storage is switched off or full: the player works on without memory.
  }
}
