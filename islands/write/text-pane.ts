import { write as words } from '@/islands/words';
import type { Edit } from '@/lib/content/problem';
import { make } from '../media/dom';
import { button } from './button';
import { History, type Restored } from './history';
import { SheetLines } from './sheet-lines';
import { withEdits } from './with-edits';

/** Where a caret is after replacements before it. */
function movedBy(caret: number, edits: readonly Edit[]): number {
  const before = edits.filter(({ end }) => end <= caret);
  return before.reduce((moved, { start, end, text }) => moved + text.length - (end - start), caret);
}

/** Kinds of input that go on with what was typed just before. */
const TYPED = new Set(['insertText', 'insertCompositionText', 'deleteContentBackward']);

/** The text of a file in a field, with the numbers of its lines, and undo that forms and buttons share. */
export class TextPane {
  readonly element: HTMLElement;
  readonly #field = make('textarea', {
    id: 'write-text',
    class: 'write-text',
    'aria-describedby': 'write-text-help',
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: 'true',
    rows: '12',
  });
  readonly #lines = new SheetLines();
  readonly #tools = make('div', { class: 'write-row write-tools' });
  readonly #place = make('span', { class: 'write-place' });
  readonly #help = make('p', { id: 'write-text-help', class: 'write-help' }, words.textHelp);
  readonly #undo = button(words.undo, () => this.undo());
  readonly #redo = button(words.redo, () => this.redo());
  #history: History;
  readonly #changed: () => void;

  /** @param changed called when the text has another value, whoever changed it */
  constructor(text: string, changed: () => void) {
    this.#history = new History(text);
    this.#changed = changed;
    this.#field.value = text;
    this.element = make(
      'div',
      { class: 'write-pane write-text-pane' },
      make('label', { for: 'write-text', class: 'write-label' }, words.text),
      this.#help,
      this.#tools,
      make('div', { class: 'write-sheet' }, this.#lines.element, this.#field),
      make('div', { class: 'write-row' }, this.#place, this.#undo, this.#redo),
    );
    this.#field.addEventListener('input', (event) => this.#input(event));
    this.#field.addEventListener('beforeinput', (event) => this.#beforeInput(event));
    this.#field.addEventListener('keyup', () => this.#showPlace());
    this.#field.addEventListener('pointerup', () => this.#showPlace());
    this.#show();
  }

  get text(): string {
    return this.#history.text;
  }

  /** What is selected, or where the caret is. */
  get selection(): [start: number, end: number] {
    return [this.#field.selectionStart, this.#field.selectionEnd];
  }

  /** Adds buttons above the text. @param help what is said of them with the text */
  addTools(help: string, ...tools: readonly HTMLElement[]): void {
    this.#help.append(' ', help);
    this.#tools.append(...tools);
  }

  /**
   * Changes the text in places; the person’s own caret stays where it is.
   *
   * @param isTyped whether it may be one step of undo with what was typed just before
   */
  edit(edits: readonly Edit[], isTyped = false): void {
    const caret = movedBy(this.#field.selectionStart, edits);
    this.#history.note(withEdits(this.text, edits), performance.now(), isTyped);
    this.#put({ text: this.text, caret });
  }

  /** Changes the text in one step of undo, and leads to a place in it. @param caret where the caret is, if nothing else is said */
  change(edits: readonly Edit[], caret = movedBy(this.#field.selectionStart, edits)): void {
    this.#history.note(withEdits(this.text, edits), performance.now(), false);
    this.#put({ text: this.text, caret });
    this.#field.focus({ preventScroll: true });
    this.#lines.reveal(this.#line, 'nearest');
  }

  undo(): void {
    this.#put(this.#history.undo());
  }

  redo(): void {
    this.#put(this.#history.redo());
  }

  /** Selects everything, for the person to copy. */
  selectAll(): void {
    this.#field.focus();
    this.#field.select();
  }

  /** Leads to a place in the text, as problems name it. */
  goTo(line: number, column = 1): void {
    const lines = this.text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    const caret = Math.min(this.text.length, start + column - 1);
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(caret, caret);
    this.#lines.reveal(line);
    this.#showPlace();
  }

  /** Marks lines with what is wrong in them. */
  mark(marks: ReadonlyMap<number, string>): void {
    this.#lines.mark(marks);
  }

  #input(event: Event): void {
    const isTyped = event instanceof InputEvent && TYPED.has(event.inputType);
    this.#history.note(this.#field.value, performance.now(), isTyped);
    this.#show();
    this.#changed();
  }

  /** The menu of the browser asks for undo as well; what the browser remembers is not what forms did. */
  #beforeInput(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') this.undo();
    else this.redo();
  }

  #put(restored: Restored | undefined): void {
    if (!restored) return;
    this.#field.value = restored.text;
    this.#field.setSelectionRange(restored.caret, restored.caret);
    this.#show();
    this.#changed();
  }

  #show(): void {
    this.#lines.show(this.text);
    // It keeps the focus, which a disabled button loses.
    for (const [control, can] of [
      [this.#undo, this.#history.canUndo],
      [this.#redo, this.#history.canRedo],
    ] as const)
      control.setAttribute('aria-disabled', String(!can));
    this.#showPlace();
  }

  #showPlace(): void {
    this.#place.textContent = words.lineOf(this.#line, this.text.split('\n').length);
  }

  /** The line of the caret, counted from 1. */
  get #line(): number {
    return this.text.slice(0, this.#field.selectionStart).split('\n').length;
  }
}
