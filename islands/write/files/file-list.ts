import { writeFiles as words, write } from '@/islands/words';
import { make } from '../../media/dom';
import { button } from '../button';
import { pathOf } from './address-for';
import type { FileHost } from './contract';
import type { DraftFile } from './kept-files';
import { fileNameOf, saveFile } from './save-file';
import { sizeText } from './size-text';

/** The files of the draft, each with its place and its size; one that was removed can be put back. */
export class FileList {
  readonly #host: FileHost;
  readonly #element: HTMLElement;
  readonly #title = make('h3', { id: 'write-files', tabindex: '-1' }, words.list);
  readonly #help = make('p', { class: 'write-help' }, words.listHelp);
  readonly #list = make('ul', { class: 'write-file-list' });
  readonly #said = make('p', { role: 'status', class: 'write-said' });
  readonly #undo = make('div', { class: 'write-row' });
  #shown: readonly DraftFile[] = [];

  constructor(host: FileHost, element: HTMLElement) {
    this.#host = host;
    this.#element = element;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-labelledby', this.#title.id);
  }

  show(): void {
    const { all } = this.#host.files;
    if (all === this.#shown) return;
    this.#shown = all;
    if (!this.#element.hasChildNodes())
      this.#element.append(this.#title, this.#help, this.#list, this.#said, this.#undo);
    this.#help.hidden = all.length === 0;
    this.#list.replaceChildren(...all.map((file) => this.#item(file)));
  }

  /** Says what was done. */
  tell(said: string): void {
    this.#said.textContent = said;
    this.#undo.replaceChildren();
  }

  #item(file: DraftFile): HTMLLIElement {
    const name = fileNameOf(file);
    const remove = button(write.takeAway, () => void this.#remove(file));
    remove.setAttribute('aria-label', words.remove(name));
    const save = button(words.download, () => saveFile(file));
    save.setAttribute('aria-label', words.downloadNamed(name));
    for (const control of [remove, save]) control.classList.add('write-small');
    return make(
      'li',
      {},
      ...(file.width ? [make('img', { src: this.#host.files.urls.get(file.address), alt: '' })] : []),
      make(
        'div',
        {},
        make('p', { class: 'write-file-name' }, name),
        make(
          'p',
          { class: 'write-help' },
          `${sizeText(file.bytes)} · `,
          make('code', {}, pathOf(file.address)),
        ),
      ),
      make('div', { class: 'write-row' }, save, remove),
    );
  }

  async #remove(file: DraftFile): Promise<void> {
    const name = fileNameOf(file);
    await this.#host.files.remove(file);
    this.tell(words.removed(name));
    const undo = button(write.undo, () => void this.#putBack(file));
    undo.setAttribute('aria-label', words.putBack(name));
    this.#undo.replaceChildren(undo);
    undo.focus();
  }

  async #putBack(file: DraftFile): Promise<void> {
    const isKept = await this.#host.files.add(file);
    this.tell(isKept ? words.isBack(fileNameOf(file)) : words.noRoom);
    this.#title.focus();
  }
}
