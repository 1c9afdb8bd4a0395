import { writeFiles as words, write } from '@/islands/words';
import { make } from '../../media/dom';
import { button } from '../button';

/** The dialog in which files are looked at before they are added: one at a time. Escape and “Cancel” add nothing. */
export class FileDialog {
  readonly #element: HTMLDialogElement;
  readonly #title = make('h2', { id: 'write-files-title', tabindex: '-1' });
  readonly #content = make('div');
  readonly #closed: (() => void)[] = [];

  constructor(element: HTMLDialogElement) {
    this.#element = element;
    element.append(this.#title, this.#content);
    element.addEventListener('close', () => {
      this.#content.replaceChildren();
      for (const done of this.#closed.splice(0)) done();
    });
  }

  get isOpen(): boolean {
    return this.#element.open;
  }

  /** Opens it for a file that is being read. @param done called when it is closed */
  open(name: string, done: () => void): void {
    this.whenClosed(done);
    this.#title.textContent = name;
    this.#content.replaceChildren(
      make('p', { role: 'status' }, words.reading),
      make('div', { class: 'write-row' }, this.#cancel(write.cancel)),
    );
    this.#element.showModal();
    this.#title.focus();
  }

  /** Does something when it is closed, however that happens. */
  whenClosed(done: () => void): void {
    this.#closed.push(done);
  }

  /** Says why a file cannot be added. @param fault what was found, what is expected, and how to get there */
  refuse(fault: string, ...more: readonly HTMLElement[]): void {
    const close = this.#cancel(words.close);
    this.#content.replaceChildren(
      make('p', { role: 'alert' }, fault),
      ...more,
      make('div', { class: 'write-row' }, close),
    );
    close.focus();
  }

  /**
   * Asks what has to be known of a file.
   *
   * @param title what the person is about to do
   * @param send the words of the button that does it
   * @param submit called when it is pressed and nothing is missing; the dialog is closed then
   */
  ask(title: string, fields: readonly HTMLElement[], send: string, submit: () => void): void {
    const form = make(
      'form',
      { class: 'write-fields' },
      ...fields,
      make(
        'div',
        { class: 'write-row' },
        make('button', { type: 'submit', class: 'write-button write-main' }, send),
        this.#cancel(write.cancel),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#element.close();
      submit();
    });
    this.#title.textContent = title;
    this.#content.replaceChildren(form);
    this.#element.scrollTop = 0;
    form.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }

  #cancel(label: string): HTMLButtonElement {
    return button(label, () => this.#element.close());
  }
}
