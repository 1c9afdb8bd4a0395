/** What was done to a text, to be undone. It knows no field: forms and the text change the same text. */

/** One replacement, with where the caret was and went. */
interface Step {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** A text as it is after a step was undone or done again, and where the caret goes. */
export interface Restored {
  readonly text: string;
  readonly caret: number;
}

/** Milliseconds between two keys that still count as one step. */
const PAUSE = 1000;

/** Steps that are kept. */
const MOST = 1000;

/** The one replacement that makes a text of another; nothing where they are the same. */
function difference(before: string, after: string): Step | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  let tail = 0;
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    at,
    removed: before.slice(at, before.length - tail),
    inserted: after.slice(at, after.length - tail),
  };
}

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** Undo and redo of one text. Letters that are typed one after another are one step. */
export class History {
  #text: string;
  readonly #done: Step[] = [];
  #undone: Step[] = [];
  #lastTyped = Number.NEGATIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Notes that the text has changed.
   *
   * @param now milliseconds
   * @param isTyped whether it may be one step with what was typed just before
   */
  note(text: string, now: number, isTyped: boolean): void {
    const step = difference(this.#text, text);
    if (!step) return;
    this.#text = text;
    this.#undone = [];
    const last = this.#done.at(-1);
    const goesOn = isTyped && now - this.#lastTyped < PAUSE ? last && joined(last, step) : undefined;
    if (goesOn) this.#done[this.#done.length - 1] = goesOn;
    else this.#done.push(step);
    if (this.#done.length > MOST) this.#done.shift();
    this.#lastTyped = isTyped ? now : Number.NEGATIVE_INFINITY;
  }

  undo(): Restored | undefined {
    const step = this.#done.pop();
    if (!step) return undefined;
    this.#undone.push(step);
    this.#lastTyped = Number.NEGATIVE_INFINITY;
    this.#text = replaced(this.#text, step.at, step.inserted.length, step.removed);
    return { text: this.#text, caret: step.at + step.removed.length };
  }

  redo(): Restored | undefined {
    const step = this.#undone.pop();
    if (!step) return undefined;
    this.#done.push(step);
    this.#text = replaced(this.#text, step.at, step.removed.length, step.inserted);
    return { text: this.#text, caret: step.at + step.inserted.length };
  }
}

/** Two steps as one, where the second goes on with the first within a line. */
function joined(first: Step, second: Step): Step | undefined {
  if (/\n/.test(first.inserted + second.inserted + second.removed)) return undefined;
  if (second.at === first.at + first.inserted.length && second.removed === '')
    return { ...first, inserted: first.inserted + second.inserted };
  const isErased =
    second.inserted === '' && first.inserted === '' && second.at + second.removed.length === first.at;
  return isErased ? { at: second.at, removed: second.removed + first.removed, inserted: '' } : undefined;
}
