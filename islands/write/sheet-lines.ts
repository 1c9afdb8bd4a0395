import { make } from '../media/dom';

/**
 * The lines of a text behind its field, unseen but for their numbers: they break where those of the field do, so they give the field
 * its height, and say where a line is.
 */
export class SheetLines {
  readonly element = make('div', { class: 'write-lines', 'aria-hidden': 'true' });
  #lines: readonly string[] = [];

  /** Shows another text; only lines that differ are made anew, for a text may have thousands. */
  show(text: string): void {
    const lines = text.split('\n');
    const most = Math.min(lines.length, this.#lines.length);
    let from = 0;
    while (from < most && lines[from] === this.#lines[from]) from++;
    let tail = 0;
    while (tail < most - from && lines.at(-1 - tail) === this.#lines.at(-1 - tail)) tail++;
    const old = [...this.element.children].slice(from, this.#lines.length - tail);
    const made = lines.slice(from, lines.length - tail).map((line) => make('div', {}, line || '\u200b'));
    const behind = this.element.children[this.#lines.length - tail] ?? null;
    for (const line of old) line.remove();
    for (const line of made) this.element.insertBefore(line, behind);
    this.#lines = lines;
  }

  /** Marks lines with what is wrong in them; lines count from 1. */
  mark(marks: ReadonlyMap<number, string>): void {
    for (const marked of this.element.querySelectorAll('[data-mark]')) marked.removeAttribute('data-mark');
    for (const [line, mark] of marks) this.element.children[line - 1]?.setAttribute('data-mark', mark);
  }

  /** Brings a line into the window. @param block where in it */
  reveal(line: number, block: 'center' | 'nearest' = 'center'): void {
    this.element.children[line - 1]?.scrollIntoView({ block });
  }
}
