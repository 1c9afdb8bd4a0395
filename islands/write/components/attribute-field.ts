import { write as words } from '@/islands/words';
import { make } from '../../media/dom';
import { labelOf } from '../label-of';
import type { FormAttribute } from '../protocol';

/** An attribute in a form. */
export interface AttributeField {
  readonly element: HTMLElement;
  /** What is to be written; nothing where the attribute is to be left out. */
  readonly value: () => string | undefined;
}

/**
 * A control with its label and help.
 *
 * @param value as it is written now
 */
export function attributeField(attribute: FormAttribute, value: string | undefined): AttributeField {
  const { name, says, required, kind, values, example } = attribute;
  const id = `write-attribute-${name}`;
  const control = controlOf(attribute, id);
  if (control instanceof HTMLSelectElement && value && !values?.includes(value))
    control.append(make('option', { value }, value));
  control.value = value ?? '';
  // A control shows no line ends, and blanks at an end may be meant: what nobody touched stays as it is written.
  const shown = control.value;
  control.required = required;
  const label = make('label', { for: id, class: 'write-label' }, labelOf(name));
  if (required) label.append(make('span', { class: 'write-required' }, ` ${words.required}`));
  const help = make('p', { id: `${id}-help`, class: 'write-help' }, make('span', { lang: 'en' }, says));
  if (!values) help.append(' ', words.forExample, ' ', make('code', {}, example));
  const element = make('div', { class: 'write-field' }, label, help, control);
  const read = () => (control.value === shown ? value : control.value.trim() || undefined);
  if (kind !== 'alt') return { element, value: read };
  const { label: choice, box } = decoration(id, control, value === '');
  element.append(choice);
  return { element, value: () => (box.checked ? '' : read()) };
}

function controlOf(
  { kind, values, required }: FormAttribute,
  id: string,
): HTMLInputElement | HTMLSelectElement {
  const shared = { id, class: 'write-input', 'aria-describedby': `${id}-help` };
  if (!values)
    return make('input', {
      ...shared,
      type: 'text',
      autocomplete: 'off',
      inputmode: kind === 'integer' ? 'numeric' : undefined,
    });
  const empty = make('option', { value: '' }, required ? words.choose : words.none);
  return make('select', shared, empty, ...values.map((value) => make('option', { value }, value)));
}

/** A picture that says nothing: that is a decision, and no field that was forgotten. */
function decoration(id: string, control: HTMLInputElement | HTMLSelectElement, isChosen: boolean) {
  const box = make('input', { type: 'checkbox', id: `${id}-none`, class: 'write-box' });
  const show = () => {
    control.disabled = box.checked;
  };
  box.checked = isChosen;
  box.addEventListener('change', show);
  show();
  return { box, label: make('label', { for: box.id, class: 'write-check' }, box, words.decorates) };
}
