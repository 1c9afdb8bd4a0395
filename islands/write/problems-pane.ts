import { locale, write as words } from '@/islands/words';
import type { Problem } from '@/lib/content/problem';
import { counted } from '@/lib/words/plural';
import { make } from '../media/dom';

/** Milliseconds without a change before what is wrong is said aloud: not at each key. */
const QUIET = 1200;

export interface ProblemActions {
  readonly goTo: (line: number, column: number) => void;
  /** Does what the check itself would do. */
  readonly repair: (problem: Problem) => void;
}

/** What the check says, each with its place, what to do, and a button where the check can do it itself. */
export class ProblemsPane {
  readonly element: HTMLElement;
  /** How much is wrong: outside the list, which may be behind a tab. */
  readonly said = make('p', { role: 'status', class: 'write-count' });
  readonly #none = make('p', {}, words.noProblems);
  readonly #list = make('ol', { class: 'write-problems' });
  readonly #actions: ProblemActions;
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: ProblemActions) {
    this.#actions = actions;
    this.element = make(
      'div',
      {
        class: 'write-pane write-problems-pane',
        role: 'group',
        'aria-labelledby': 'write-problems',
        tabindex: '-1',
      },
      make('h3', { id: 'write-problems' }, words.problems),
      this.#none,
      this.#list,
    );
    this.said.textContent = words.checking;
    this.#none.hidden = true;
  }

  /** @param file the one that is written; problems of others cannot be repaired here */
  show(problems: readonly Problem[], file: string): void {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    this.#say(summaryOf(errors, problems.length - errors));
    const now = JSON.stringify(problems);
    if (now === this.#shown) return;
    this.#shown = now;
    this.#none.hidden = problems.length > 0;
    this.#list.replaceChildren(...problems.map((problem) => this.#item(problem, file)));
  }

  /** Says at once that something was done, and leads there: the button that did it is gone. */
  tell(done: string): void {
    clearTimeout(this.#timer);
    this.said.textContent = done;
    this.element.focus();
  }

  #say(summary: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.said.textContent !== summary) this.said.textContent = summary;
    }, QUIET);
  }

  #item(problem: Problem, file: string): HTMLLIElement {
    const { severity, line, column, message, fix, lines, repair } = problem;
    const place = make('button', { type: 'button', class: 'write-line' }, words.line(line));
    place.addEventListener('click', () => this.#actions.goTo(line, column));
    const item = make(
      'li',
      { 'data-severity': severity },
      make('p', { class: 'write-kind' }, place, ` ${severity === 'error' ? words.error : words.note}`),
      // What the check says is in English, whatever the page speaks.
      make('p', { lang: 'en', class: 'write-message' }, message),
      make('p', { lang: 'en' }, fix),
    );
    if (lines) item.append(make('pre', { lang: 'en' }, lines.join('\n')));
    if (repair && (repair.file ?? file) === file) {
      const button = make('button', { type: 'button', class: 'write-button' }, words.repair);
      button.setAttribute('aria-label', `${words.repair}${words.colon} ${message}`);
      button.addEventListener('click', () => this.#actions.repair(problem));
      item.append(button);
    }
    return item;
  }
}

function summaryOf(errors: number, notes: number): string {
  const found = [
    ...(errors > 0 ? [counted(words.errors, errors, locale)] : []),
    ...(notes > 0 ? [counted(words.notes, notes, locale)] : []),
  ];
  return found.length > 0 ? found.join(', ') : words.noProblems;
}
