import { locale, write as words } from '@/islands/words';
import type { Problem } from '@/lib/content/problem';
import { baseName } from '@/lib/file-name';
import type { Repository } from '@/lib/repository-addresses';
import { make } from '../media/dom';
import { button } from './button';
import { type Answer, Checks } from './checks';
import { ComponentTools } from './components/component-tools';
import { DetailsPane } from './details-pane';
import type { Draft, Drafts } from './drafts';
import { fileNameOf, titleOf } from './file-name';
import type { FileHost } from './files/contract';
import { DraftFiles } from './files/draft-files';
import { type FileScripts, FileTools } from './files/file-tools';
import { stemOf } from './files/stem-of';
import { asInField } from './line-ends';
import { NewerText } from './newer-text';
import { PartTabs } from './part-tabs';
import { type Look, PreviewPane } from './preview-pane';
import { ProblemsPane } from './problems-pane';
import type { Forms, WriteCalls } from './protocol';
import type { Reading } from './repository-file';
import { SendPane } from './send-pane';
import { TextPane } from './text-pane';

/** Milliseconds after the last change before a draft is kept. */
const PAUSE = 400;

/** Milliseconds after a key before the check is asked. */
const TYPING = 250;

/** Which part of the editor a tab shows. */
const [WRITING, PROBLEMS, SEND] = [0, 2, 3];

/** The check, and what it knows of forms. */
export interface Helper {
  readonly calls: Pick<WriteCalls, 'check' | 'render' | 'chapters' | 'bring'>;
  readonly forms: Forms;
  readonly look: Look;
}

export interface EditorSettings {
  readonly repository?: Repository;
  readonly drafts: Drafts;
  readonly fileScripts: FileScripts;
  /** Reads a file that exists as it is now. */
  readonly read: (file: string) => Promise<Reading>;
  /** Called when the person wants to leave. */
  readonly close: () => void;
}

/** What a worker adds to the text and to how it is sent. */
interface Helped extends Helper {
  readonly checks: Checks;
  readonly details: DetailsPane;
  readonly components: ComponentTools;
  readonly problems: ProblemsPane;
  readonly preview: PreviewPane;
  readonly tabs: PartTabs;
}

/** A text that is written: its lines, its draft, and how it is sent; what is wrong with it and how it looks where a worker says so. */
export class Editor {
  readonly element: HTMLElement;
  readonly #settings: EditorSettings;
  readonly #title = make('h2', { tabindex: '-1', id: 'write-title' });
  readonly #kept = make('p', { class: 'write-kept' });
  readonly #checked = make('p', { class: 'write-help' }, words.checkLater);
  readonly #panes: HTMLElement;
  readonly #text: TextPane;
  readonly #send: SendPane;
  readonly #newer: NewerText | undefined;
  readonly #files: DraftFiles;
  readonly #fileTools: FileTools;
  #helped: Helped | undefined;
  #draft: Draft;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param opened what is said first: that this is a draft of before */
  constructor(draft: Draft, settings: EditorSettings, opened?: string) {
    this.#draft = draft;
    this.#settings = settings;
    this.#text = new TextPane(draft.text, () => this.#changed());
    this.#files = new DraftFiles(draft.id, () => this.#filesChanged());
    this.#fileTools = new FileTools(settings.fileScripts, this.#fileHost());
    this.#send = new SendPane(
      settings.repository,
      () => ({
        file: this.#draft.file,
        text: this.#text.text,
        original: this.#draft.original,
        files: this.#files.all,
        isWaiting: this.#helped?.details.isWaiting === true,
      }),
      (file) => this.#rename(file),
      () => this.#text.selectAll(),
      () => void this.#newer?.look(true),
      this.#fileTools.uploads,
    );
    this.#newer = this.#newerOf(settings);
    this.#kept.textContent = opened ?? '';
    this.#panes = make(
      'div',
      { class: 'write-panes' },
      make('div', { class: 'write-side' }, this.#text.element, this.#fileTools.list),
      make('div', { class: 'write-side' }, this.#checked, this.#send.element),
    );
    this.element = make(
      'div',
      { class: 'write-editor' },
      make(
        'div',
        { class: 'write-head' },
        this.#title,
        button(words.close, () => settings.close()),
        make('div', { class: 'write-state' }, this.#kept),
      ),
      ...(this.#newer ? [this.#newer.element] : []),
      this.#panes,
      this.#fileTools.dialog,
    );
    this.element.addEventListener('keydown', (event) => this.#press(event));
    this.#show();
    if (draft.files) void this.#readFiles();
  }

  /** Adds the form, the problems and the preview: the worker has come. */
  help(helper: Helper): void {
    const { calls, forms, look } = helper;
    const details = new DetailsPane(forms, (edits) => this.#text.edit(edits, true));
    const components = new ComponentTools(this.#text, forms.components, calls);
    this.element.append(components.dialog.element);
    this.#fileTools.open(this.#text);
    const problems = new ProblemsPane({
      goTo: (line, column) => {
        tabs.choose(WRITING);
        this.#text.goTo(line, column);
      },
      repair: (problem) => this.#repair(problem),
    });
    const preview = new PreviewPane(look);
    const [left, right] = this.#panes.children;
    left?.prepend(details.element);
    right?.prepend(preview.element, problems.element);
    const isSending = this.#send.element.contains(document.activeElement);
    const tabs = new PartTabs(
      [
        { name: words.writing, elements: [details.element, this.#text.element, this.#fileTools.list] },
        { name: words.preview, elements: [preview.element] },
        { name: words.problems, elements: [problems.element] },
        { name: words.send, elements: [this.#send.element] },
      ],
      (list, isWide) => (isWide ? right?.prepend(list) : this.#panes.before(list)),
      (at) => {
        if (at === SEND) this.#aboutToSend();
      },
    );
    if (isSending) tabs.choose(SEND);
    this.#kept.after(problems.said);
    this.#checked.remove();
    const checks = new Checks(
      calls,
      (answer) => this.#answered(answer),
      () => this.fail(),
    );
    this.#helped = { ...helper, checks, details, components, problems, preview, tabs };
    this.#bring();
  }

  /** Says that there will be no check here. */
  fail(): void {
    this.#checked.textContent = words.checkFailed;
    this.#panes.before(this.#checked);
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
    if (this.#isUnchanged) {
      this.#settings.drafts.remove(this.#draft.id);
      this.#kept.textContent = '';
      return;
    }
    const isKept = this.#settings.drafts.keep(this.#draft);
    const time = new Date(this.#draft.changed).toLocaleTimeString(locale, { timeStyle: 'short' });
    this.#kept.textContent = isKept ? words.kept(time) : words.notKept;
  }

  /** Keeps the draft, and takes itself from the page. */
  leave(): void {
    this.keep();
    this.#fileTools.leave();
    this.element.remove();
  }

  /** Looks for a newer text in the repository; for a draft that has waited. */
  look(): void {
    void this.#newer?.look();
  }

  #aboutToSend(): void {
    this.#send.show();
    this.look();
  }

  #newerOf({ read }: EditorSettings): NewerText | undefined {
    const { file, original } = this.#draft;
    if (original === undefined) return undefined;
    return new NewerText(
      () => read(file),
      () => ({ original: this.#draft.original ?? '', text: this.#text.text }),
      (both) => {
        this.#draft = { ...this.#draft, original: both.original };
        this.#text.edit([{ start: 0, end: this.#text.text.length, text: both.text }]);
      },
    );
  }

  /** A file that exists and is as it was, with nothing added to it. */
  get #isUnchanged(): boolean {
    const { text, original } = this.#draft;
    return original !== undefined && text === asInField(original) && this.#files.all.length === 0;
  }

  /** What the second script may do here. */
  #fileHost(): FileHost {
    return {
      files: this.#files,
      repository: this.#settings.repository,
      taken: () => this.#helped?.forms.files ?? [],
      name: () => stemOf(baseName(this.#draft.file)),
      hasPicture: () => this.#helped?.details.hasPicture === true,
      insert: (component, values, inner = '') => this.#helped?.components.insert(component, values, inner),
      players: () => this.#helped?.components.players ?? [],
      setTranscript: ({ at }, transcript) => this.#helped?.components.set(at, { transcript }),
      setPicture: (src, alt) => this.#helped?.details.setPicture(src, alt),
    };
  }

  async #readFiles(): Promise<void> {
    try {
      await this.#files.read();
    } catch (error) {
      console.warn(error);
      this.#kept.textContent = words.filesLost;
    }
  }

  #filesChanged(): void {
    const files = this.#files.all.length;
    this.#fileTools.show();
    // Reading what was kept is no change.
    if (files !== (this.#draft.files ?? 0)) this.#update({ files });
    this.#show();
    this.#bring();
  }

  /** Tells the check what comes along with the text. */
  #bring(): void {
    // What the page shows is no concern of the check.
    const known = this.#files.all.map(({ blob: _, ...file }) => file);
    this.#helped?.calls.bring(known).catch(console.warn);
    this.#ask(0);
  }

  #changed(): void {
    const { text } = this.#text;
    const { file, isNamed } = this.#draft;
    this.#helped?.details.forget();
    this.#helped?.components.forget();
    this.#update({ text, file: isNamed ? file : fileNameOf(file, text) });
    // What a form has done shows in it at once; a key may be followed by another.
    this.#ask(this.#helped?.details.element.contains(document.activeElement) ? 0 : TYPING);
  }

  #rename(file: string): void {
    this.#update({ file, isNamed: true });
    this.#ask(TYPING);
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

  #ask(wait: number): void {
    const { file, text } = this.#draft;
    this.#helped?.checks.ask({ file, text }, wait);
  }

  #answered(answer: Answer): void {
    const { written, checked } = answer;
    // The text may have changed meanwhile; the next answer is on its way.
    if (!this.#helped || written.text !== this.#text.text) return;
    const { details, components, problems, preview, tabs } = this.#helped;
    const found = checked.problems.length;
    tabs.rename(PROBLEMS, found > 0 ? `${words.problems} (${found})` : words.problems);
    problems.show(checked.problems, written.file);
    this.#text.mark(new Map(checked.problems.map(({ line, severity }) => [line, severity])));
    preview.show(answer, this.#files.urls);
    components.show(checked.components);
    details.show({ text: written.text, fields: checked.fields }, checked.kind ?? '');
  }

  #repair({ repair }: Problem): void {
    if (!repair || !this.#helped) return;
    this.#text.edit(repair.edits);
    this.#helped.problems.tell(`${words.repaired} ${repair.says}.`);
  }

  /** Undo is of the whole: what a form did is undone in the text, and the other way round. */
  #press(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    // A dialog undoes what was typed in it.
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (key === 'z' && !event.shiftKey) this.#text.undo();
    else if (key === 'y' || key === 'z') this.#text.redo();
    else return;
    event.preventDefault();
  }
}
