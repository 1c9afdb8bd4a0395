import { write as words } from '@/islands/words';
import { button } from '../button';
import type { Player } from '../files/contract';
import type { FormComponent, WrittenComponent } from '../protocol';
import type { TextPane } from '../text-pane';
import { ComponentDialog, type Filled } from './component-dialog';
import type { ChapterCalls } from './component-form';
import { insertionOf } from './insertion';
import { attributeEdits, componentAt, tagText, type Values } from './tag-text';

/** Components that may have a transcript. */
const PLAYERS = new Set(['AudioPlayer', 'YouTube']);

/** Puts components into a text, and changes those that are there, by forms: two buttons, and a key. */
export class ComponentTools {
  readonly dialog: ComponentDialog;
  readonly #insert = button(words.insert, () => this.#askToInsert());
  readonly #change = button('', () => this.#ask());
  readonly #text: TextPane;
  readonly #components: readonly FormComponent[];
  /** Those of the newest text; nothing while their places are not known. */
  #written: readonly WrittenComponent[] | undefined;
  /** Whether the person waits for them. */
  #isAsked = false;

  constructor(text: TextPane, components: readonly FormComponent[], calls: ChapterCalls) {
    this.#text = text;
    this.#components = components;
    this.dialog = new ComponentDialog(components, calls);
    this.#insert.setAttribute('aria-keyshortcuts', 'Alt+Enter');
    this.#insert.title = words.insertKey;
    this.#change.hidden = true;
    text.addTools(words.insertKey, this.#insert, this.#change);
    text.element.addEventListener('keydown', (event) => this.#press(event));
    for (const moved of ['keyup', 'pointerup', 'focusin'])
      text.element.addEventListener(moved, () => this.#showChange());
  }

  /** Says that the text has changed, so that the places that are known are those of an older one. */
  forget(): void {
    this.#written = undefined;
  }

  /** Takes the components of the newest text. */
  show(written: readonly WrittenComponent[]): void {
    this.#written = written;
    this.#showChange();
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.#askForAny();
  }

  #press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (key !== 'Enter' || !altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
    event.preventDefault();
    this.#ask();
  }

  /** Opens a form as soon as the places of the components in the newest text are known. */
  #ask(): void {
    if (this.#written) this.#askForAny();
    else this.#isAsked = true;
  }

  /** The component that the caret is in, and what is known of its kind. */
  #here(): { written: WrittenComponent; component: FormComponent } | undefined {
    const written = componentAt(this.#text.text, this.#written ?? [], this.#text.selection[0]);
    const component = this.#components.find(({ name }) => name === written?.name);
    return written && component && { written, component };
  }

  #showChange(): void {
    // While nothing is known, the one that was there is most likely still there.
    if (!this.#written) return;
    const here = this.#here();
    this.#change.hidden = !here;
    if (here) this.#change.textContent = words.change(here.component.name);
  }

  #askForAny(): void {
    if (this.#here()) this.#askToChange();
    else this.#askToInsert();
  }

  #askToChange(): void {
    const here = this.#here();
    if (!here) return;
    const { component, written } = here;
    const now = Object.fromEntries(written.attributes.map(({ name, value }) => [name, value]));
    this.dialog.change(component, now, ({ values }) =>
      this.#text.change(attributeEdits(this.#text.text, component, written, values)),
    );
  }

  /** The recordings and videos of the newest text. */
  get players(): Player[] {
    return (this.#written ?? []).flatMap(({ name, attributes }, at) => {
      if (!PLAYERS.has(name)) return [];
      const value = (asked: string) => attributes.find((one) => one.name === asked)?.value ?? '';
      return [{ at, title: value('title') || name, transcript: value('transcript') }];
    });
  }

  /** Gives a component of the newest text other attributes besides those that it has. @param at its place among them */
  set(at: number, values: Values): void {
    const written = this.#written?.[at];
    const component = this.#components.find(({ name }) => name === written?.name);
    if (!written || !component) return;
    const now = Object.fromEntries(written.attributes.map(({ name, value }) => [name, value]));
    this.#text.change(attributeEdits(this.#text.text, component, written, { ...now, ...values }));
  }

  /** Puts a component where the caret is. @param inner what is between its tags */
  insert(name: string, values: Values, inner: string): void {
    const component = this.#components.find((one) => one.name === name);
    if (component) this.#put({ component, values, inner });
  }

  #askToInsert(): void {
    const { text, selection } = this.#text;
    this.dialog.insert(text.slice(...selection), (filled) => this.#put(filled));
  }

  #put({ component, values, inner }: Filled): void {
    const { text, selection } = this.#text;
    const { edit, caret } = insertionOf(text, selection, component, tagText(component, values, inner));
    this.#text.change([edit], caret);
  }
}
