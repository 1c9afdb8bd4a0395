import { make } from '../../media/dom';
import type { FormComponent } from '../protocol';

/** A list of components to choose from, each with what it is for. Arrow keys and first letters lead through it, besides Tab. */
export function componentMenu(
  components: readonly FormComponent[],
  choose: (component: FormComponent) => void,
): HTMLElement {
  const buttons = components.map((component) => {
    const { name, says } = component;
    const choice = make(
      'button',
      { type: 'button', class: 'write-choice', lang: 'en' },
      make('strong', {}, name),
      ' ',
      make('span', {}, says),
    );
    choice.addEventListener('click', () => choose(component));
    return choice;
  });
  const list = make('ul', { class: 'write-choices' }, ...buttons.map((choice) => make('li', {}, choice)));
  list.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const next = nextOf(event, at, buttons);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return list;
}

function nextOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  at: number,
  buttons: readonly HTMLButtonElement[],
): HTMLButtonElement | undefined {
  if (key === 'ArrowDown') return buttons[at + 1];
  if (key === 'ArrowUp') return buttons[at - 1];
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  if (ctrlKey || metaKey || altKey || !/^\p{L}$/u.test(key)) return undefined;
  const starts = (choice: HTMLButtonElement) =>
    choice.textContent.toLowerCase().startsWith(key.toLowerCase());
  return [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find(starts);
}
