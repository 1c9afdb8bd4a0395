import { writeFiles as words } from '@/islands/words';
import { make } from '../../media/dom';

/** A field for the name of a file; its ending is not the person’s to choose. */
export function nameField(
  stem: string,
  ending: string,
): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const input = make('input', {
    id: 'write-file-stem',
    class: 'write-input',
    required: '',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    value: stem,
  });
  const element = make(
    'div',
    { class: 'write-field' },
    make('label', { for: input.id, class: 'write-label' }, words.name),
    make('div', { class: 'write-add' }, input, make('span', {}, `.${ending}`)),
  );
  return { element, input };
}
