import { write as words } from '@/islands/words';
import { editAddress, LONGEST_ADDRESS, newFileAddress, type Repository } from '@/lib/repository-addresses';
import { make } from '../media/dom';
import { isFileName } from './file-name';

/** What is sent. */
export interface Sendable {
  readonly file: string;
  readonly text: string;
  /** Whether the repository has the file already. */
  readonly isChange: boolean;
  /** Whether something that was typed into the form is not in the text yet. */
  readonly isWaiting: boolean;
}

/** What is offered: nothing but a copy, to paste over a file that exists, to open a new file filled in, or an empty one. */
type Way = 'none' | 'change' | 'new' | 'long';

/** How a text leaves this page: with a press on what says where it goes, or as a file. */
export class SendPane {
  readonly element: HTMLElement;
  readonly #name = make('input', {
    id: 'write-file',
    class: 'write-input',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    'aria-describedby': 'write-file-help',
  });
  readonly #help = make('p', { id: 'write-file-help', class: 'write-help' });
  readonly #way = make('div', { class: 'write-way' });
  readonly #said = make('p', { role: 'status', class: 'write-said' });
  readonly #repository: Repository | undefined;
  readonly #sent: () => Sendable;
  readonly #select: () => void;
  #shown: Way | undefined;

  /**
   * @param sent what would be sent now
   * @param rename called with another name that the person has typed
   * @param select selects the text, for a browser that does not let the page copy
   */
  constructor(
    repository: Repository | undefined,
    sent: () => Sendable,
    rename: (file: string) => void,
    select: () => void,
  ) {
    this.#repository = repository;
    this.#sent = sent;
    this.#select = select;
    const tools = [
      this.#button(words.copy, () => void this.#copy()),
      this.#button(words.download, () => this.#download()),
    ];
    this.element = make(
      'div',
      { class: 'write-pane write-send-pane', role: 'group', 'aria-labelledby': 'write-send' },
      make('h3', { id: 'write-send' }, words.send),
      make('label', { for: 'write-file', class: 'write-label' }, words.file),
      this.#name,
      this.#help,
      this.#way,
      make('div', { class: 'write-row' }, ...tools),
      this.#said,
    );
    this.#name.readOnly = sent().isChange;
    this.#name.addEventListener('input', () => rename(this.#name.value));
  }

  /** Says again what would be sent, and how. */
  show(): void {
    const { file, isChange } = this.#sent();
    if (this.#name.value !== file) this.#name.value = file;
    const isBad = !isChange && !isFileName(file);
    this.#name.setAttribute('aria-invalid', String(isBad));
    this.#help.textContent = isBad ? words.badFile : isChange ? '' : words.fileHelp;
    const way = this.#wayNow();
    if (way === this.#shown) return;
    // Only when it is another one: what has the focus stays.
    this.#shown = way;
    this.#way.replaceChildren(...this.#describe(way));
  }

  #wayNow(): Way {
    if (!this.#repository) return 'none';
    const { file, text, isChange } = this.#sent();
    if (isChange) return 'change';
    return newFileAddress(this.#repository, file, text).length > LONGEST_ADDRESS ? 'long' : 'new';
  }

  #describe(way: Way): HTMLElement[] {
    if (way === 'none') return [make('p', {}, words.sendElsewhere)];
    if (way === 'new') return [make('p', {}, words.sendNew), make('p', {}, this.#link())];
    return [
      make('p', {}, way === 'change' ? words.sendChange : words.tooLong),
      make(
        'ol',
        { class: 'write-steps' },
        make('li', {}, words.copyFirst),
        make('li', {}, way === 'change' ? words.openEdit : words.openEmpty),
      ),
      ...(way === 'change' ? [make('p', { class: 'notice' }, words.changeWarning)] : []),
      make('p', {}, this.#link()),
    ];
  }

  /** Its address is made when it is pressed: the text changes with each key. */
  #link(): HTMLAnchorElement {
    const link = make(
      'a',
      { class: 'button', target: '_blank', rel: 'noopener', href: this.#address() },
      `${words.openGitHub} `,
      make('span', { class: 'visually-hidden' }, words.inNewTab),
    );
    for (const name of ['pointerdown', 'focus', 'click'])
      link.addEventListener(name, (event) => {
        link.href = this.#address();
        if (event.type !== 'click' || !this.#sent().isWaiting) return;
        event.preventDefault();
        this.#said.textContent = words.stillChecking;
      });
    return link;
  }

  #address(): string {
    const { file, text, isChange } = this.#sent();
    if (!this.#repository) return '';
    if (isChange) return editAddress(this.#repository, file);
    const filled = newFileAddress(this.#repository, file, text);
    return filled.length > LONGEST_ADDRESS ? newFileAddress(this.#repository, file, '') : filled;
  }

  #button(label: string, press: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'write-button' }, label);
    button.addEventListener('click', press);
    return button;
  }

  async #copy(): Promise<void> {
    this.#said.textContent = '';
    try {
      await navigator.clipboard.writeText(this.#sent().text);
      this.#said.textContent = words.copied;
    } catch (error) {
      // Not every browser and not every page may copy.
      console.warn(error);
      this.#select();
      this.#said.textContent = words.copyYourself;
    }
  }

  #download(): void {
    const { file, text } = this.#sent();
    const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    make('a', { href: address, download: file.slice(file.lastIndexOf('/') + 1) }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
