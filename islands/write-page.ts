import { write as words } from '@/islands/words';
import { contentsAddress, editAddress, type Repository } from '@/lib/repository-addresses';
import { adopt } from './media/adopt';
import { isPlainClick } from './media/dom';
import { whenReady } from './media/when-ready';
import { DraftList, momentOf } from './write/draft-list';
import { type Draft, openDrafts } from './write/drafts';
import { Editor, type Helper } from './write/editor';
import { isContentFile } from './write/file-name';
import { asInField } from './write/line-ends';
import { openWorker } from './write/open-worker';
import { Opening } from './write/opening';
import { type Reading, readFile } from './write/repository-file';
import { templateIn } from './write/template-in';
import { text as style } from './write/write.css';

/** The address of this page with what is open in it. */
const addressOf = ({ id, original }: Draft): string =>
  `?${original === undefined ? 'draft' : 'file'}=${encodeURIComponent(id)}`;

/**
 * The page to write on. It offers drafts and templates, and opens one, or a file that exists, in the editor. The address says what is open, so that going
 * back, and loading the page again, do what they do elsewhere.
 */
class WritePage extends HTMLElement {
  readonly #drafts = openDrafts();
  readonly #list = new DraftList(this.#drafts, (draft) => this.#go(draft));
  #editor: Editor | undefined;
  #opening: Opening | undefined;
  /** The worker is opened with the first text, and stays for the others. */
  #helper: Promise<Helper> | undefined;

  connectedCallback(): void {
    whenReady(() => {
      if (this.classList.contains('is-ready')) return;
      this.classList.add('is-ready');
      adopt('', style);
      this.prepend(this.#list.element);
      this.addEventListener('click', (event) => this.#click(event));
      window.addEventListener('popstate', () => this.#readAddress(true));
      // A phone may end the page without telling it more than that it is no longer seen.
      document.addEventListener('visibilitychange', () => this.#editor?.keep());
      window.addEventListener('pagehide', () => this.#editor?.keep());
      this.#readAddress(false);
    });
  }

  get #repository(): Repository | undefined {
    const { repository: url, branch = '', folder = '' } = this.dataset;
    return url === undefined ? undefined : { url, branch, folder };
  }

  /** Shows what the address names. */
  #readAddress(hasMoved: boolean): void {
    const asked = new URLSearchParams(location.search);
    const kind = this.querySelector<HTMLElement>(`[data-kind="${CSS.escape(asked.get('new') ?? '')}"]`);
    const file = asked.get('file') ?? '';
    const draft = this.#drafts.get(asked.get('draft') ?? file);
    if (draft) this.#openAgain(draft);
    else if (isContentFile(file)) void this.#openFile(file);
    else if (kind) {
      const started = this.#start(kind);
      history.replaceState(null, '', addressOf(started));
      this.#open(started);
    } else this.#close(hasMoved);
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('[data-kind] a') : null;
    const kind = link?.closest<HTMLElement>('[data-kind]');
    if (!kind || !isPlainClick(event)) return;
    event.preventDefault();
    this.#go(this.#start(kind));
  }

  /** A new text from a template. */
  #start(kind: HTMLElement): Draft {
    const now = new Date();
    const { file, text } = templateIn(kind, now);
    return { id: `new-${now.getTime()}`, file, text, isNamed: false, changed: now.toISOString() };
  }

  #go(draft: Draft): void {
    history.pushState(null, '', addressOf(draft));
    this.#open(draft);
    this.#editor?.look();
  }

  /** A draft of before; the file that it changes may be another by now. */
  #openAgain(draft: Draft): void {
    this.#open(draft, words.openedAgain(momentOf(draft.changed)));
    this.#editor?.look();
  }

  /** Opens a file that exists, as it is in the repository now. */
  async #openFile(file: string): Promise<void> {
    const repository = this.#repository;
    const edit = repository && editAddress(repository, file);
    this.#leave();
    const opening = new Opening(
      file,
      edit,
      () => void this.#openFile(file),
      () => this.#back(),
    );
    this.#opening = opening;
    this.classList.add('is-open');
    this.append(opening.element);
    opening.focus();
    const reading = await this.#read(file);
    // The person may have left meanwhile.
    if (this.#opening !== opening) return;
    if ('failed' in reading) opening.fail(reading);
    else this.#open(draftOf(file, reading.text), words.openedFile);
  }

  async #read(file: string): Promise<Reading> {
    const address = this.#repository && contentsAddress(this.#repository, file);
    return address === undefined ? { failed: 'missing' } : readFile(address);
  }

  #open(draft: Draft, opened?: string): void {
    this.#leave();
    this.#editor = new Editor(
      draft,
      {
        repository: this.#repository,
        fileScripts: { files: this.dataset.files ?? '', readers: this.dataset.readers ?? '' },
        drafts: this.#drafts,
        read: (file) => this.#read(file),
        close: () => this.#back(),
      },
      opened,
    );
    this.classList.add('is-open');
    this.append(this.#editor.element);
    this.#editor.focus();
    void this.#help(this.#editor);
  }

  async #help(editor: Editor): Promise<void> {
    const { worker, index, style: sheet } = this.dataset;
    if (worker === undefined || index === undefined || sheet === undefined) return;
    this.#helper ??= helperOf(worker, index, sheet);
    try {
      editor.help(await this.#helper);
    } catch (error) {
      // A text can be written and sent without it.
      console.warn(error);
      this.#helper = undefined;
      editor.fail();
    }
  }

  #back(): void {
    history.pushState(null, '', location.pathname);
    this.#close(true);
  }

  #close(hasMoved: boolean): void {
    this.#leave();
    this.classList.remove('is-open');
    this.#list.show();
    if (hasMoved) this.querySelector<HTMLElement>('[data-kind] a')?.focus();
  }

  #leave(): void {
    this.#editor?.leave();
    this.#editor = undefined;
    this.#opening?.element.remove();
    this.#opening = undefined;
  }
}

/** A file as it was read, to be changed. It is kept once it has been. */
const draftOf = (file: string, original: string): Draft => ({
  id: file,
  file,
  text: asInField(original),
  original,
  isNamed: true,
  changed: new Date().toISOString(),
});

/** Opens the worker and asks what forms it offers. */
async function helperOf(worker: string, index: string, sheet: string): Promise<Helper> {
  const calls = openWorker(worker, index);
  const base = new URL('..', new URL(index, location.href)).pathname;
  return { calls, forms: await calls.forms(), look: { sheet, base } };
}

if (!customElements.get('write-page')) customElements.define('write-page', WritePage);
