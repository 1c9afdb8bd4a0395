import { locale, write as words } from '@/islands/words';
import type { Repository } from '@/lib/repository-addresses';
import { make } from '../media/dom';
import type { Draft, Drafts } from './drafts';
import { fileNameOf, titleOf } from './file-name';
import { SendPane } from './send-pane';
import { TextPane } from './text-pane';

/** Milliseconds after the last change before a draft is kept. */
const PAUSE = 400;

export interface EditorSettings {
  readonly repository?: Repository;
  readonly drafts: Drafts;
  /** Called when the person wants to leave. */
  readonly close: () => void;
}

/** A text that is written: its lines, its draft, and how it is sent. */
export class Editor {
  readonly element: HTMLElement;
  readonly #settings: EditorSettings;
  readonly #title = make('h2', { tabindex: '-1', id: 'write-title' });
  readonly #kept = make('p', { class: 'write-kept' });
  readonly #text: TextPane;
  readonly #send: SendPane;
  #draft: Draft;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param opened what is said first: that this is a draft of before */
  constructor(draft: Draft, settings: EditorSettings, opened?: string) {
    this.#draft = draft;
    this.#settings = settings;
    this.#text = new TextPane(draft.text, () => this.#changed());
    this.#send = new SendPane(
      settings.repository,
      () => ({ file: this.#draft.file, text: this.#text.text, isChange: this.#draft.original !== undefined }),
      (file) => this.#rename(file),
      () => this.#text.selectAll(),
    );
    const close = make('button', { type: 'button', class: 'write-button' }, words.close);
    close.addEventListener('click', () => settings.close());
    this.#kept.textContent = opened ?? '';
    this.element = make(
      'section',
      { class: 'write-editor', 'aria-labelledby': 'write-title' },
      make('div', { class: 'write-head' }, this.#title, close, this.#kept),
      make('div', { class: 'write-panes' }, this.#text.element, this.#send.element),
    );
    this.element.addEventListener('keydown', (event) => this.#press(event));
    this.#show();
  }

  /** Puts the reader’s focus at the beginning. */
  focus(): void {
    this.#title.focus();
  }

  /** Keeps the draft now; for the moment in which the page is left. */
  keep(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const isKept = this.#settings.drafts.keep(this.#draft);
    const time = new Date(this.#draft.changed).toLocaleTimeString(locale, { timeStyle: 'short' });
    this.#kept.textContent = isKept ? words.kept(time) : words.notKept;
  }

  #changed(): void {
    const { text } = this.#text;
    const { file, isNamed } = this.#draft;
    this.#update({ text, file: isNamed ? file : fileNameOf(file, text) });
  }

  #rename(file: string): void {
    this.#update({ file, isNamed: true });
  }

  #update(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change, changed: new Date().toISOString() };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), PAUSE);
    this.#show();
  }

  #show(): void {
    this.#title.textContent = titleOf(this.#draft.text) ?? words.untitled;
    this.#send.show();
  }

  /** Undo is of the whole: what a form did is undone in the text, and the other way round. */
  #press(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (key === 'z' && !event.shiftKey) this.#text.undo();
    else if (key === 'y' || key === 'z') this.#text.redo();
    else return;
    event.preventDefault();
  }
}
