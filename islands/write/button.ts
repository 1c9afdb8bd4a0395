import { make } from '../media/dom';

/** A button of the page to write on. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'write-button' }, label);
  made.addEventListener('click', press);
  return made;
}
