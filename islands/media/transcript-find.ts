import { player as words } from '@/islands/words';
import { iconButton, make } from './dom';
import { DOWN, UP } from './icons';
import { fold, mark } from './transcript-marks';

/**
 * A field that leaves only the turns that hold all of the words, in any order, marks these, says how many turns are left, and steps
 * through them: with its buttons, with Enter, and back with Shift and Enter.
 */
export function makeFinder(transcript: HTMLElement): { field: HTMLElement; status: HTMLElement } {
  const turns = [...transcript.querySelectorAll<HTMLElement>('.turn')];
  const input = make('input', { type: 'search', autocomplete: 'off' });
  const status = make('p', { role: 'status', class: 'transcript-status' });
  let hits: HTMLElement[] = [];
  let at = -1;
  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    hits[at]?.classList.remove('is-hit');
    at = at < 0 && by < 0 ? hits.length - 1 : (at + by + hits.length) % hits.length;
    hits[at]?.classList.add('is-hit');
    hits[at]?.scrollIntoView({ block: 'center' });
    status.textContent = words.hit(at + 1, hits.length);
  };
  const steps = [
    iconButton('previous-hit', words.previousHit, UP, () => step(-1)),
    iconButton('next-hit', words.nextHit, DOWN, () => step(1)),
  ];
  const apply = () => {
    const wanted = fold(input.value).split(/\s+/).filter(Boolean);
    hits[at]?.classList.remove('is-hit');
    at = -1;
    hits = turns.filter((turn) => wanted.every((word) => fold(turn.textContent ?? '').includes(word)));
    for (const turn of turns) turn.hidden = !hits.includes(turn);
    mark(wanted.length > 0 ? hits : [], wanted);
    status.textContent = wanted.length > 0 ? words.found(hits.length, turns.length) : '';
    for (const button of steps) button.disabled = wanted.length === 0 || hits.length === 0;
  };
  input.addEventListener('input', apply);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  apply();
  const label = make('label', {}, `${words.find} `, input);
  return { field: make('div', { class: 'transcript-find' }, label, ...steps), status };
}
