import { write as words } from '@/islands/words';
import type { Edit } from '@/lib/content/problem';
import { make } from '../media/dom';
import {
  addEntry,
  type FieldPath,
  fieldAt,
  partsOf,
  removeField,
  setField,
  setGroup,
  type Written,
} from './field-edits';
import { labelOf } from './label-of';
import type { FormField, Forms } from './protocol';

/** What the person has done to the form: replacements in a text whose fields are known. */
type Change = (written: Written) => Edit[];

/** A control that shows a value of the text again when that has changed. */
type Refresh = (written: Written) => void;

/** Lines that a form shows even where the text has none of them; all others are behind “More lines”. */
const USUAL = new Set(['title', 'name', 'date', 'summary', 'authors', 'topics', 'series', 'role', 'agency']);

/** Values that are longer than a line. */
const LONG = new Set(['summary', 'text', 'alt', 'caption']);

/** Lines that name a picture of what the file is about. */
const PICTURES = new Set(['image', 'photo', 'cover']);

const keyOf = (path: FieldPath): string => path.join('\u0000');

/**
 * The lines at the top of a text as a form. A change waits until the places of the lines in the newest text are known, which is a few
 * milliseconds after a key.
 */
export class DetailsPane {
  readonly element: HTMLElement;
  readonly #rows = make('div', { class: 'write-fields' });
  readonly #unreadable = make('p', { class: 'notice' }, words.unreadable);
  readonly #forms: Forms;
  readonly #edit: (edits: readonly Edit[]) => void;
  readonly #waiting = new Map<string, Change>();
  #refreshes: Refresh[] = [];
  #written: Written | undefined;
  /** Lists grow and shrink; what they hold is drawn again when its shape changes. */
  #shape = '';
  #fields: readonly FormField[] = [];

  /** @param edit changes the text */
  constructor(forms: Forms, edit: (edits: readonly Edit[]) => void) {
    this.#forms = forms;
    this.#edit = edit;
    this.#unreadable.hidden = true;
    this.element = make(
      'details',
      { class: 'write-pane write-details-pane', open: '' },
      make('summary', {}, words.details),
      this.#unreadable,
      this.#rows,
    );
  }

  /** Whether something that was typed is not in the text yet. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Says that the text has changed, so that the places that are known are those of an older one. */
  forget(): void {
    this.#written = undefined;
  }

  /** Whether a line names a picture for the whole page. */
  get hasPicture(): boolean {
    return this.#picture !== undefined;
  }

  /** Names the picture of the whole page. */
  setPicture(src: string, alt: string): void {
    const field = this.#picture;
    if (!field) return;
    const path = [field.name];
    if (field.kind !== 'group') this.#change(path, (written) => setField(written, path, src, this.#order));
    else this.#change(path, (written) => setGroup(written, path, { src, alt }, this.#order));
  }

  get #picture(): FormField | undefined {
    return this.#fields.find(({ name }) => PICTURES.has(name));
  }

  /**
   * Shows the lines of a text.
   *
   * @param kind of the document: `post`, `author` …
   */
  show(written: Written, kind: string): void {
    const { text, fields } = written;
    const isReadable = fields.length > 0 || /^---\n+---\n/.test(text);
    this.#unreadable.hidden = isReadable;
    this.#rows.hidden = !isReadable;
    if (!isReadable) return;
    this.#written = written;
    this.#fields = this.#forms.kinds[kind] ?? [];
    const parted = fields.filter(({ path, value }) => value === undefined || path.length > 1);
    const shape = [kind, ...parted.map(({ path }) => keyOf(path))].join(' ');
    if (shape !== this.#shape) this.#draw(shape, written);
    for (const refresh of this.#refreshes) refresh(written);
    this.#flush();
  }

  /** Draws the form anew, and gives the focus back to the control that had it. */
  #draw(shape: string, written: Written): void {
    const hadFocus = this.#rows.contains(document.activeElement) ? (document.activeElement?.id ?? '') : '';
    const isMoreOpen = this.#rows.querySelector('details')?.open === true;
    this.#shape = shape;
    this.#refreshes = [];
    const isUsual = ({ name, required }: FormField) =>
      required || USUAL.has(name) || fieldAt(written, [name]) !== undefined;
    const rows = (fields: readonly FormField[]) =>
      fields.map((field) => this.#row(field, [field.name], written));
    const rare = this.#fields.filter((field) => !isUsual(field));
    this.#rows.replaceChildren(...rows(this.#fields.filter(isUsual)));
    if (rare.length > 0) {
      const more = make(
        'details',
        { class: 'write-more' },
        make('summary', {}, words.moreDetails),
        ...rows(rare),
      );
      more.open = isMoreOpen;
      this.#rows.append(more);
    }
    if (hadFocus)
      (
        document.getElementById(hadFocus) ?? this.#rows.querySelector<HTMLElement>('input, select, textarea')
      )?.focus();
  }

  #row(field: FormField, path: FieldPath, written: Written): HTMLElement {
    if (field.kind === 'group') return this.#group(field, path, written);
    if (field.kind === 'list')
      return field.fields ? this.#groups(field, path, written) : this.#list(field, path, written);
    return this.#single(field, path);
  }

  /** A line with one value. */
  #single(field: FormField, path: FieldPath): HTMLElement {
    const id = idOf(path);
    const known = this.#known(field);
    const control = controlOf(field, id, known);
    const change = () => {
      const value =
        control instanceof HTMLInputElement && control.type === 'checkbox'
          ? control.checked
            ? 'true'
            : ''
          : control.value;
      this.#change(path, (written) => setField(written, path, value, this.#order));
    };
    control.addEventListener(
      control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? 'input' : 'change',
      change,
    );
    this.#refreshes.push((written) => {
      if (!this.#waiting.has(keyOf(path))) fill(control, fieldAt(written, path)?.value ?? '');
    });
    const isFlag = field.kind === 'flag';
    const label = make(
      'label',
      { for: id, class: isFlag ? 'write-check' : 'write-label' },
      ...(isFlag ? [control] : []),
      labelOf(field.name),
    );
    if (field.required) label.append(make('span', { class: 'write-required' }, ` ${words.required}`));
    const help = make('p', { id: `${id}-help`, class: 'write-help', lang: 'en' }, field.says);
    return make('div', { class: 'write-field' }, label, help, ...(isFlag ? [] : [control]));
  }

  #group(field: FormField, path: FieldPath, written: Written): HTMLElement {
    const parts = (field.fields ?? []).map((part) => this.#row(part, [...path, part.name], written));
    return make(
      'fieldset',
      { class: 'write-group' },
      make('legend', {}, labelOf(field.name)),
      make('p', { class: 'write-help', lang: 'en' }, field.says),
      ...parts,
    );
  }

  /** A list of names: those that there are, each to be taken away, and a choice or a field for another. */
  #list(field: FormField, path: FieldPath, written: Written): HTMLElement {
    const id = idOf(path);
    const known = this.#known(field);
    const names = new Map(known?.map((each) => [each.id, each.name]));
    const entries = partsOf(written, path);
    const only = fieldAt(written, path)?.value;
    const shown = entries.length > 0 ? entries : only ? [{ path, value: only }] : [];
    const items = shown.map((entry) => {
      const label = make('span');
      const name = (now: string) => (names.get(now) ? `${names.get(now)}` : now);
      const remove = make(
        'button',
        { type: 'button', class: 'write-button write-small', id: `${idOf(entry.path)}-remove` },
        words.takeAway,
      );
      remove.addEventListener('click', () => this.#change(entry.path, (now) => removeField(now, entry.path)));
      this.#refreshes.push((now) => {
        const value = fieldAt(now, entry.path)?.value ?? '';
        label.textContent = name(value);
        remove.setAttribute('aria-label', words.removeEntry(name(value)));
      });
      return make('li', {}, label, remove);
    });
    const add = controlOf(
      { ...field, kind: known || field.values ? 'choice' : 'text' },
      id,
      known,
      words.choose,
    );
    const press = make('button', { type: 'button', class: 'write-button' }, words.add);
    press.setAttribute('aria-label', words.addTo(labelOf(field.name)));
    press.addEventListener('click', () => {
      const { value } = add;
      if (value.trim() === '') return add.focus();
      add.value = '';
      this.#change([...path, '+'], (now) => addEntry(now, path, value, this.#order));
      add.focus();
    });
    return make(
      'div',
      { class: 'write-field', role: 'group', 'aria-labelledby': `${id}-label` },
      make('label', { for: id, id: `${id}-label`, class: 'write-label' }, labelOf(field.name)),
      make('p', { id: `${id}-help`, class: 'write-help', lang: 'en' }, field.says),
      make('ul', { class: 'write-entries' }, ...items),
      make('div', { class: 'write-add' }, add, press),
    );
  }

  /** A list of groups: corrections, links. */
  #groups(field: FormField, path: FieldPath, written: Written): HTMLElement {
    const parts = field.fields ?? [];
    const entries = partsOf(written, path).map((entry, at) => {
      const remove = make('button', { type: 'button', class: 'write-button write-small' }, words.takeAway);
      remove.setAttribute('aria-label', words.removeEntry(`${labelOf(field.name)} ${at + 1}`));
      remove.addEventListener('click', () => this.#change(entry.path, (now) => removeField(now, entry.path)));
      return make(
        'fieldset',
        { class: 'write-group' },
        make('legend', {}, `${labelOf(field.name)} ${at + 1}`),
        ...parts.map((part) => this.#row(part, [...entry.path, part.name], written)),
        remove,
      );
    });
    const press = make(
      'button',
      { type: 'button', class: 'write-button', id: `${idOf(path)}-add` },
      words.addTo(labelOf(field.name)),
    );
    press.addEventListener('click', () =>
      this.#change([...path, '+'], (now) => {
        const needed = parts.filter(({ required }) => required);
        return addEntry(
          now,
          path,
          Object.fromEntries((needed.length > 0 ? needed : parts.slice(0, 1)).map(({ name }) => [name, ''])),
          this.#order,
        );
      }),
    );
    return make(
      'div',
      { class: 'write-field', role: 'group', 'aria-label': labelOf(field.name) },
      make('p', { class: 'write-label' }, labelOf(field.name)),
      make('p', { class: 'write-help', lang: 'en' }, field.says),
      ...entries,
      press,
    );
  }

  #known({ refersTo }: FormField): readonly { readonly id: string; readonly name: string }[] | undefined {
    return refersTo && this.#forms.known[refersTo];
  }

  /** Names of the lines at the top, in the order of the schema. */
  get #order(): string[] {
    return this.#fields.map(({ name }) => name);
  }

  #change(path: FieldPath, change: Change): void {
    this.#waiting.set(keyOf(path), change);
    this.#flush();
  }

  /** Does the next of what is waiting, where the places of the newest text are known. */
  #flush(): void {
    const [first] = this.#waiting;
    if (!this.#written || !first) return;
    const [key, change] = first;
    this.#waiting.delete(key);
    const edits = change(this.#written);
    if (edits.length > 0) this.#edit(edits);
    else this.#flush();
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const idOf = (path: FieldPath): string => `write-line-${path.join('-')}`;

function controlOf(
  { kind, name, values }: FormField,
  id: string,
  known?: readonly { readonly id: string; readonly name: string }[],
  empty = words.none,
): Control {
  const shared = { id, class: 'write-input', 'aria-describedby': `${id}-help` };
  const choices = known ?? (values ? values.map((value) => ({ id: value, name: value })) : undefined);
  if (choices) {
    const options = choices.map((choice) => make('option', { value: choice.id }, choice.name));
    return make('select', shared, make('option', { value: '' }, empty), ...options);
  }
  if (kind === 'flag') return make('input', { ...shared, type: 'checkbox', class: 'write-box' });
  if (LONG.has(name)) return make('textarea', { ...shared, rows: '3' });
  return make('input', { ...shared, type: 'text' });
}

/** Shows a value, where it is another than the one that is shown: what is being typed is not typed over. */
function fill(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = value === 'true';
    return;
  }
  if (
    control instanceof HTMLSelectElement &&
    value !== '' &&
    ![...control.options].some((option) => option.value === value)
  )
    control.append(make('option', { value }, value));
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (flat(control.value) !== flat(value)) control.value = value;
}
