/**
 * Runs a task when the page is read to its end: an element may be upgraded while its children are still on the way.
 * Not later: controls that come after the page was shown once move it (0.0005 on an episode, 0.03 on the search page).
 *
 * In development the bundler puts `tools/next/when-hydrated.ts` in the place of this file (lib/islands/bundle.ts).
 */
export function whenReady(task: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', task, { once: true });
  else task();
}
