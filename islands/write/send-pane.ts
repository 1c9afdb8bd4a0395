import { write as words } from '@/islands/words';
import {
  apiOf,
  editAddress,
  LONGEST_ADDRESS,
  newFileAddress,
  type Repository,
} from '@/lib/repository-addresses';
import { make } from '../media/dom';
import { button } from './button';
import { changeList } from './change-list';
import { changesOf } from './changes';
import { isFileName } from './file-name';
import type { DraftFile } from './files/kept-files';
import { asInField, withLineEnds } from './line-ends';
import { type Offered, ProposalPane } from './proposal/proposal-pane';

/** Milliseconds after a key before changes are listed anew. */
const TYPING = 300;

/** What is sent. */
export interface Sendable {
  readonly file: string;
  readonly text: string;
  /** The file that is changed, as it was read; nothing where it is new. */
  readonly original?: string;
  /** What it brings along. */
  readonly files: readonly DraftFile[];
  /** Whether something that was typed into the form is not in the text yet. */
  readonly isWaiting: boolean;
}

/** What is offered: nothing but a copy, nothing yet, to paste over a file that exists, to open a new file filled in, or an empty one. */
type Way = 'none' | 'unchanged' | 'change' | 'new' | 'long';

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
  readonly #changes = make('div');
  readonly #copyButton = button(words.copy, () => void this.#copy());
  readonly #tools = make(
    'div',
    { class: 'write-row' },
    button(words.download, () => this.#download()),
  );
  readonly #said = make('p', { role: 'status', class: 'write-said' });
  readonly #proposal: ProposalPane | undefined;
  readonly #repository: Repository | undefined;
  readonly #sent: () => Sendable;
  readonly #select: () => void;
  #shown: Way | undefined;
  #listing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param sent what would be sent now
   * @param rename called with another name that the person has typed
   * @param select selects the text, for a browser that does not let the page copy
   * @param changed called when the file has turned out to be another one in the repository by now
   * @param uploads says how the files are sent that the text brings along
   */
  constructor(
    repository: Repository | undefined,
    sent: () => Sendable,
    rename: (file: string) => void,
    select: () => void,
    changed: () => void,
    uploads: HTMLElement,
  ) {
    this.#repository = repository;
    this.#sent = sent;
    this.#select = select;
    this.element = make(
      'div',
      { class: 'write-pane write-send-pane', role: 'group', 'aria-labelledby': 'write-send' },
      make('h3', { id: 'write-send' }, words.send),
      make('label', { for: 'write-file', class: 'write-label' }, words.file),
      this.#name,
      this.#help,
      uploads,
      this.#way,
      this.#tools,
      this.#said,
    );
    this.#proposal =
      repository && apiOf(repository)
        ? new ProposalPane(repository, () => this.#offered(), changed)
        : undefined;
    if (this.#proposal) this.element.append(this.#proposal.element);
    this.#name.readOnly = sent().original !== undefined;
    this.#name.addEventListener('input', () => rename(this.#name.value));
  }

  /** Says again what would be sent, and how. */
  show(): void {
    const { file, text, original } = this.#sent();
    const isNew = original === undefined;
    if (this.#name.value !== file) this.#name.value = file;
    const isBad = isNew && !isFileName(file);
    this.#name.setAttribute('aria-invalid', String(isBad));
    this.#help.textContent = isBad ? words.badFile : isNew ? words.fileHelp : '';
    const way = this.#wayNow();
    this.#proposal?.show(text, isNew);
    if (this.#proposal) this.#proposal.element.hidden = way === 'unchanged' || isBad;
    if (way === 'change') this.#list();
    if (way === this.#shown) return;
    // Only when it is another one: what has the focus stays.
    this.#shown = way;
    this.#tools.prepend(this.#copyButton);
    this.#way.replaceChildren(...this.#describe(way));
  }

  #wayNow(): Way {
    if (!this.#repository) return 'none';
    const { file, text, original, files } = this.#sent();
    if (original !== undefined)
      return text === asInField(original) && files.length === 0 ? 'unchanged' : 'change';
    return newFileAddress(this.#repository, file, text).length > LONGEST_ADDRESS ? 'long' : 'new';
  }

  #describe(way: Way): HTMLElement[] {
    if (way === 'none') return [make('p', {}, words.sendElsewhere)];
    if (way === 'unchanged') return [make('p', {}, words.unchanged)];
    if (way === 'new') return [make('p', {}, words.sendNew), make('p', {}, this.#link(words.openGitHub))];
    return [
      ...(way === 'change' ? [make('h4', {}, words.yourChanges), this.#changes] : []),
      make('p', {}, way === 'change' ? words.sendChange : words.tooLong),
      make(
        'ol',
        { class: 'write-steps' },
        make('li', {}, make('p', {}, words.copyFirst), this.#copyButton),
        make(
          'li',
          {},
          make('p', {}, way === 'change' ? words.openEdit : words.openEmpty),
          this.#link(way === 'change' ? words.editOnGitHub : words.openGitHub),
        ),
      ),
    ];
  }

  /** Lists what has been changed, where it is seen, a moment after the last key. */
  #list(): void {
    clearTimeout(this.#listing);
    if (this.element.hidden) return;
    this.#listing = setTimeout(() => {
      const { text, original = '' } = this.#sent();
      this.#changes.replaceChildren(changeList(changesOf(asInField(original), text)));
    }, TYPING);
  }

  /** Its address is made when it is pressed: the text changes with each key. */
  #link(label: string): HTMLAnchorElement {
    const link = make(
      'a',
      { class: 'button', target: '_blank', rel: 'noopener', href: this.#address() },
      `${label} `,
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
    const { file, text, original } = this.#sent();
    if (!this.#repository) return '';
    if (original !== undefined) return editAddress(this.#repository, file);
    const filled = newFileAddress(this.#repository, file, text);
    return filled.length > LONGEST_ADDRESS ? newFileAddress(this.#repository, file, '') : filled;
  }

  #offered(): Offered {
    const { file, original, files, isWaiting } = this.#sent();
    return isWaiting ? undefined : { file, original, files, text: this.#fileText };
  }

  /** The text as the file is to have it. */
  get #fileText(): string {
    const { text, original } = this.#sent();
    return original === undefined ? text : withLineEnds(original, text);
  }

  async #copy(): Promise<void> {
    this.#said.textContent = '';
    try {
      await navigator.clipboard.writeText(this.#fileText);
      this.#said.textContent = words.copied;
    } catch (error) {
      // Not every browser and not every page may copy.
      console.warn(error);
      this.#select();
      this.#said.textContent = words.copyYourself;
    }
  }

  #download(): void {
    const { file } = this.#sent();
    const address = URL.createObjectURL(new Blob([this.#fileText], { type: 'text/markdown' }));
    make('a', { href: address, download: file.slice(file.lastIndexOf('/') + 1) }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
