import { locale, write as words } from '@/islands/words';
import { make } from '../media/dom';
import { button } from './button';
import type { Failure } from './repository-file';

/** What a person sees while a file comes from the repository, and why where it does not come. */
export class Opening {
  readonly element = make('div', { class: 'write-opening' });
  readonly #title = make('h2', { tabindex: '-1' });
  readonly #said = make('p', { role: 'status' });
  readonly #ways = make('div', { class: 'write-row' });

  /**
   * @param edit the repository’s own page to change the file on
   * @param close called when the person wants to leave
   */
  constructor(file: string, edit: string | undefined, again: () => void, close: () => void) {
    this.#title.textContent = file;
    this.#said.textContent = words.opening;
    const link = edit === undefined ? [] : [make('a', { class: 'button', href: edit }, words.editOnGitHub)];
    this.#ways.append(...link, button(words.tryAgain, again), button(words.close, close));
    this.#ways.hidden = true;
    this.element.append(make('div', { class: 'write-head' }, this.#title), this.#said, this.#ways);
  }

  focus(): void {
    this.#title.focus();
  }

  /** Says why there is no text, and what a person can do. */
  fail(failure: Failure): void {
    this.#said.textContent = reasonOf(failure);
    this.#ways.hidden = false;
  }
}

function reasonOf(failure: Failure): string {
  if (failure.failed !== 'busy') return words.openFailed[failure.failed];
  const time = failure.until?.toLocaleTimeString(locale, { timeStyle: 'short' });
  return words.openBusy(time);
}
