import { write as words } from '@/islands/words';
import type { Repository } from '@/lib/repository-addresses';
import { adopt } from './media/adopt';
import { isPlainClick } from './media/dom';
import { whenReady } from './media/when-ready';
import { DraftList, momentOf } from './write/draft-list';
import { type Draft, openDrafts } from './write/drafts';
import { Editor, type Helper } from './write/editor';
import { openWorker } from './write/open-worker';
import { templateIn } from './write/template-in';
import { text as style } from './write/write.css';

/** The address of this page with what is open in it. */
const addressOf = (draft: Draft): string => `?draft=${encodeURIComponent(draft.id)}`;

/**
 * The page to write on. It offers drafts and templates, and opens one in the editor. The address says what is open, so that going
 * back, and loading the page again, do what they do elsewhere.
 */
class WritePage extends HTMLElement {
  readonly #drafts = openDrafts();
  readonly #list = new DraftList(this.#drafts, (draft) => this.#go(draft));
  #editor: Editor | undefined;
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
    const draft = this.#drafts.get(asked.get('draft') ?? '');
    if (draft) this.#open(draft, words.openedAgain(momentOf(draft.changed)));
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
  }

  #open(draft: Draft, opened?: string): void {
    this.#leave();
    this.#editor = new Editor(
      draft,
      { repository: this.#repository, drafts: this.#drafts, close: () => this.#back() },
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
    this.#editor?.keep();
    this.#editor?.element.remove();
    this.#editor = undefined;
  }
}

/** Opens the worker and asks what forms it offers. */
async function helperOf(worker: string, index: string, sheet: string): Promise<Helper> {
  const calls = openWorker(worker, index);
  const base = new URL('..', new URL(index, location.href)).pathname;
  return { calls, forms: await calls.forms(), look: { sheet, base } };
}

if (!customElements.get('write-page')) customElements.define('write-page', WritePage);
