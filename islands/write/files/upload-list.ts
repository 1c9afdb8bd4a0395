import { writeFiles as words, write } from '@/islands/words';
import { uploadAddress } from '@/lib/repository-addresses';
import { make } from '../../media/dom';
import { button } from '../button';
import { pathOf } from './address-for';
import type { FileHost } from './contract';
import type { DraftFile } from './kept-files';
import { fileNameOf, saveFile } from './save-file';

/** The folder of a path. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** What somebody without a token does with the files: takes each from here, and puts it into its folder. */
export class UploadList {
  readonly #host: FileHost;
  readonly #element: HTMLElement;
  #shown: readonly DraftFile[] = [];

  constructor(host: FileHost, element: HTMLElement) {
    this.#host = host;
    this.#element = element;
  }

  show(): void {
    const { files, repository } = this.#host;
    if (files.all === this.#shown) return;
    this.#shown = files.all;
    this.#element.replaceChildren();
    if (files.all.length === 0) return;
    this.#element.append(
      make('h4', {}, words.uploads),
      make('p', {}, repository ? words.uploadHelp : words.uploadElsewhere),
      make('ul', { class: 'write-file-list' }, ...files.all.map((file) => this.#item(file))),
    );
  }

  #item(file: DraftFile): HTMLLIElement {
    const { repository } = this.#host;
    const folder = folderOf(pathOf(file.address));
    const name = fileNameOf(file);
    const link =
      repository &&
      make(
        'a',
        { href: uploadAddress(repository, folder), target: '_blank', rel: 'noopener' },
        words.uploadTo(folder),
        ' ',
        make('span', { class: 'visually-hidden' }, write.inNewTab),
      );
    const save = button(words.download, () => saveFile(file));
    save.setAttribute('aria-label', words.downloadNamed(name));
    save.classList.add('write-small');
    return make(
      'li',
      {},
      make('div', {}, make('p', { class: 'write-file-name' }, name), ...(link ? [make('p', {}, link)] : [])),
      make('div', { class: 'write-row' }, save),
    );
  }
}
