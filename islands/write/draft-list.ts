import { locale, write as words } from '@/islands/words';
import { counted } from '@/lib/words/plural';
import { make } from '../media/dom';
import type { Draft, Drafts } from './drafts';
import { titleOf } from './file-name';
import { forgetFiles } from './files/kept-files';

/** A moment as a sentence has it. */
export const momentOf = (iso: string): string =>
  new Date(iso).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });

const filesOf = ({ files = 0 }: Draft): string[] =>
  files > 0 ? [`, ${counted(words.fileCount, files, locale)}`] : [];

/** The drafts of this device, each to be continued or deleted; hidden where there are none. */
export class DraftList {
  readonly element = make('section', { class: 'section beside', 'aria-labelledby': 'drafts' });
  readonly #drafts: Drafts;
  readonly #open: (draft: Draft) => void;
  readonly #list = make('ul', { class: 'entries' });
  readonly #title = make('h2', { id: 'drafts', tabindex: '-1' }, words.drafts);
  readonly #said = make('p', { role: 'status', class: 'write-said' });

  constructor(drafts: Drafts, open: (draft: Draft) => void) {
    this.#drafts = drafts;
    this.#open = open;
    this.element.append(
      this.#title,
      make('div', {}, make('p', { class: 'write-help' }, words.draftsKept), this.#list, this.#said),
    );
  }

  /** Reads the device again. */
  show(): void {
    const all = this.#drafts.all();
    this.#list.replaceChildren(...all.map((draft) => this.#item(draft)));
    this.element.hidden = all.length === 0 && this.#said.textContent === '';
  }

  #item(draft: Draft): HTMLLIElement {
    const name = titleOf(draft.text) ?? words.untitled;
    const open = make('a', { href: `?draft=${encodeURIComponent(draft.id)}` }, name);
    open.addEventListener('click', (event) => {
      event.preventDefault();
      this.#open(draft);
    });
    const remove = make(
      'button',
      { type: 'button', class: 'write-button', 'aria-label': words.removeDraft(name) },
      words.remove,
    );
    remove.addEventListener('click', () => {
      this.#drafts.remove(draft.id);
      // They are forgotten with it; where that fails, nobody sees them again.
      if (draft.files) forgetFiles(draft.id).catch(console.warn);
      this.#said.textContent = words.removed(name);
      this.show();
      this.#title.focus();
    });
    return make(
      'li',
      { class: 'entry' },
      make('p', { class: 'entry-title' }, open),
      make(
        'p',
        { class: 'entry-summary' },
        words.changed(momentOf(draft.changed)),
        make('br'),
        draft.file,
        ...filesOf(draft),
      ),
      make('p', { class: 'write-row' }, remove),
    );
  }
}
