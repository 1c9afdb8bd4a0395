import { write as words } from '@/islands/words';
import { make, wordsLanguage } from '../../media/dom';
import { button } from '../button';
import type { TextPane } from '../text-pane';
import type { FileHelp, FileHost, FilePlaces, FileScript } from './contract';

/** Addresses of what is loaded with the first file. */
export interface FileScripts {
  readonly files: string;
  /** A worker. */
  readonly readers: string;
}

/** The ways in which files come to a draft: a button, a drop on the page, a paste. What happens with them is in a second script. */
export class FileTools implements FilePlaces {
  readonly list = make('div', { class: 'write-files' });
  readonly uploads = make('div', { class: 'write-uploads' });
  readonly dialog = make('dialog', {
    class: 'write-dialog',
    'aria-labelledby': 'write-files-title',
    lang: wordsLanguage(),
  });
  readonly #input = make('input', { type: 'file', multiple: '', hidden: '' });
  readonly #said = make('p', { role: 'status', class: 'write-said' });
  readonly #scripts: FileScripts;
  readonly #host: FileHost;
  readonly #left = new AbortController();
  #help: Promise<FileHelp> | undefined;

  constructor(scripts: FileScripts, host: FileHost) {
    this.#scripts = scripts;
    this.#host = host;
    this.#input.addEventListener('change', () => {
      const chosen = [...(this.#input.files ?? [])];
      // The same file may be chosen again.
      this.#input.value = '';
      this.#take(chosen);
    });
  }

  /** Lets files come. */
  open(text: TextPane): void {
    text.addTools(
      words.addFileHelp,
      button(words.addFile, () => this.#input.click()),
      this.#input,
    );
    text.element.append(this.#said);
    text.element.addEventListener('paste', (event) => this.#paste(event));
    const { signal } = this.#left;
    // Beside the editor as well: a browser leaves the page for a file that is dropped there.
    window.addEventListener('dragover', (event) => this.#drag(event), { signal });
    window.addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  /** Shows the files of the draft as they are now. */
  show(): void {
    if (this.#host.files.all.length > 0 || this.#help) void this.#with((help) => help.show());
  }

  /** Lets no more files come. */
  leave(): void {
    this.#left.abort();
    this.#host.files.leave();
  }

  #take(files: readonly File[]): void {
    if (files.length > 0) void this.#with((help) => void help.take(files));
  }

  async #with(use: (help: FileHelp) => void): Promise<void> {
    this.#help ??= this.#load();
    try {
      use(await this.#help);
      this.#said.textContent = '';
    } catch (error) {
      console.warn(error);
      this.#help = undefined;
      this.#said.textContent = words.filesFailed;
    }
  }

  async #load(): Promise<FileHelp> {
    const script: FileScript = await import(this.#scripts.files);
    return script.openFiles(this.#host, this, this.#scripts.readers);
  }

  /** A picture that was copied. What a word processor copies has its text besides, and is pasted as text. */
  #paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    this.#take(files);
  }

  #drag(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  #drop(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    if (!this.dialog.open) this.#take(files);
  }
}
