/** Where what is said stands on the page. `number` is that of the medium in its body, from 1. */

/** The transcript of a medium, where the page has it. */
export const transcriptOf = (number: number): HTMLElement | null =>
  document.querySelector(`[data-transcript="${number}"]`);

/** The lines that have times. */
export const linesOf = (number: number): HTMLElement[] => [
  ...(transcriptOf(number)?.querySelectorAll<HTMLElement>('.line') ?? []),
];

/** The second at which a line or a turn begins. */
export const secondsOf = (element: HTMLElement): number => Number(element.dataset.at);

/** The last line that begins at a time or before it. */
export const lastAt = (lines: readonly HTMLElement[], time: number): HTMLElement | undefined =>
  lines.findLast((line) => secondsOf(line) <= time + 0.1);

/** The line that is said at a time; `undefined` where the transcript has no times. */
export const lineAt = (number: number, time: number): HTMLElement | undefined =>
  lastAt(linesOf(number), time);

/** The second at which a turn begins, by its id; `undefined` for ids of anything else. */
export function startOfTurn(number: number, id: string): number | undefined {
  const turn = id === '' ? null : transcriptOf(number)?.querySelector(`.turn[id="${CSS.escape(id)}"]`);
  const time = turn?.querySelector<HTMLElement>('.turn-time');
  return time ? secondsOf(time) : undefined;
}
