import { write as words } from '@/islands/words';
import { make, wordsLanguage } from '../../media/dom';
import { button } from '../button';
import type { FormComponent } from '../protocol';
import { type ChapterCalls, ComponentForm, type Given } from './component-form';
import { componentMenu } from './component-menu';
import type { Values } from './tag-text';

/** What the form says when it is sent. */
export interface Filled {
  readonly component: FormComponent;
  readonly values: Values;
  /** What is between the tags of a new one. */
  readonly inner: string;
}

/**
 * A dialog in which a component is chosen and filled in. Escape and “Cancel” leave everything as it is, and the focus goes back to
 * where it was.
 */
export class ComponentDialog {
  readonly element = make('dialog', {
    class: 'write-dialog',
    'aria-labelledby': 'write-dialog-title',
    lang: wordsLanguage(),
  });
  readonly #title = make('h2', { id: 'write-dialog-title' });
  readonly #content = make('div');
  readonly #calls: ChapterCalls;
  readonly #components: readonly FormComponent[];

  constructor(components: readonly FormComponent[], calls: ChapterCalls) {
    this.#components = components;
    this.#calls = calls;
    this.element.append(this.#title, this.#content);
  }

  /**
   * Lets the person choose a component and fill it in.
   *
   * @param inner what is selected in the text
   */
  insert(inner: string, done: (filled: Filled) => void): void {
    this.#title.textContent = words.insertTitle;
    const choose = (component: FormComponent) => {
      this.#showForm(component, { values: {}, inner }, done);
      this.#focusFirst();
    };
    this.#content.replaceChildren(
      componentMenu(this.#components, choose),
      make('div', { class: 'write-row' }, this.#cancel()),
    );
    this.#open();
  }

  /** Lets the person change the attributes of a component. @param values as they are written */
  change(component: FormComponent, values: Values, done: (filled: Filled) => void): void {
    this.#showForm(component, { values }, done);
    this.#open();
  }

  #open(): void {
    this.element.showModal();
    this.#focusFirst();
  }

  #focusFirst(): void {
    const first = this.#content.querySelector<HTMLElement>('input:enabled, select, textarea, button');
    // What the dialog is about stays in view.
    first?.focus({ preventScroll: true });
    this.element.scrollTop = 0;
  }

  #showForm(component: FormComponent, given: Given, done: (filled: Filled) => void): void {
    const { name, says } = component;
    const isNew = given.inner !== undefined;
    const form = new ComponentForm(component, given);
    this.#title.textContent = isNew ? words.insertNamed(name) : words.changeTitle(name);
    const send = make(
      'button',
      { type: 'submit', class: 'write-button write-main' },
      isNew ? words.insertIt : words.changeIt,
    );
    const element = make(
      'form',
      {},
      make('p', { class: 'write-help', lang: 'en' }, says),
      form.element,
      make('div', { class: 'write-row' }, send, this.#cancel()),
    );
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(component, form, done);
    });
    this.#content.replaceChildren(element);
  }

  async #send(component: FormComponent, form: ComponentForm, done: (filled: Filled) => void): Promise<void> {
    const filled = { component, values: form.values, inner: await form.inner(this.#calls) };
    // It may have been left meanwhile.
    if (!this.element.open) return;
    this.element.close();
    done(filled);
  }

  #cancel(): HTMLButtonElement {
    return button(words.cancel, () => this.element.close());
  }
}
