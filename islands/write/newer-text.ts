import { locale, write as words } from '@/islands/words';
import { counted } from '@/lib/words/plural';
import { make } from '../media/dom';
import { button } from './button';
import { merged } from './changes';
import { asInField } from './line-ends';
import type { Reading } from './repository-file';

/** Milliseconds before the repository is asked again: it answers a network only so often in an hour. */
const PAUSE = 60_000;

/** A file that exists, and what a person makes of it. */
export interface Changed {
  /** The file as it was when the person began, with its line ends. */
  readonly original: string;
  /** The text as it is now, as a field has it. */
  readonly text: string;
}

/** Says when a file has been changed in the repository since a person began to change it, and takes that into the person’s text. */
export class NewerText {
  readonly element = make('div', { class: 'write-newer' });
  readonly #said = make('p', { role: 'status' });
  readonly #take = button(words.takeNewer, () => this.#merge());
  readonly #read: () => Promise<Reading>;
  readonly #changed: () => Changed;
  readonly #put: (changed: Changed) => void;
  #asked = Number.NEGATIVE_INFINITY;
  #newest: string | undefined;

  /**
   * @param read reads the file as it is now
   * @param put called with both texts together
   */
  constructor(read: () => Promise<Reading>, changed: () => Changed, put: (changed: Changed) => void) {
    this.#read = read;
    this.#changed = changed;
    this.#put = put;
    this.#take.hidden = true;
    this.element.append(this.#said, this.#take);
  }

  /**
   * Asks the repository, unless it was asked a moment ago. What it does not answer changes nothing.
   *
   * @param isSure whether the file is known to be another one
   */
  async look(isSure = false): Promise<void> {
    if (!isSure && performance.now() - this.#asked < PAUSE) return;
    this.#asked = performance.now();
    const reading = await this.#read();
    if ('failed' in reading || reading.text === this.#changed().original) return;
    this.#newest = reading.text;
    this.#said.textContent = words.newer;
    this.#take.hidden = false;
  }

  #merge(): void {
    const newest = this.#newest;
    if (newest === undefined) return;
    const { original, text } = this.#changed();
    const both = merged(asInField(original), text, asInField(newest));
    this.#put({ original: newest, text: both.text });
    this.#newest = undefined;
    this.#take.hidden = true;
    this.#said.textContent =
      both.conflicts === 0 ? words.tookNewer : counted(words.sameLines, both.conflicts, locale);
    this.#said.tabIndex = -1;
    this.#said.focus();
  }
}
