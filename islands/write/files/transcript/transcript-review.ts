import { writeFiles as words } from '@/islands/words';
import type { Remark } from '@/lib/transcripts/remarks';
import { make } from '../../../media/dom';
import type { ReadTranscriptFile, ShownTurn } from '../../readers/reader-calls';
import type { Player } from '../contract';
import { nameField } from '../name-field';

/** What the person says of a transcript. */
export interface TranscriptAnswer {
  /** Its name without an ending, as it was typed. */
  readonly stem: string;
  /** The player in the text that it goes with; nothing where that comes later. */
  readonly player?: Player;
}

/** A transcript as it was understood, to be looked at before it is added. */
export class TranscriptReview {
  readonly fields: readonly HTMLElement[];
  readonly #name: HTMLInputElement;
  readonly #players: readonly (readonly [HTMLInputElement, Player])[];

  /** @param isWord whether places in it are paragraphs, and not lines */
  constructor(read: ReadTranscriptFile, stem: string, players: readonly Player[], isWord: boolean) {
    const name = nameField(stem, read.ending);
    this.#name = name.input;
    this.#players = players.map((player) => [choice(), player]);
    const notes = [
      ...(read.nobody ? [make('p', { lang: 'en' }, read.nobody)] : []),
      ...remarkList(read.remarks, isWord),
    ];
    this.fields = [
      make('p', {}, words.found, ' ', make('strong', { lang: 'en' }, read.found)),
      ...(notes.length > 0
        ? [make('div', {}, make('p', { class: 'write-label' }, words.lookAt), ...notes)]
        : []),
      turnList(read.turns),
      this.#playerField(),
      name.element,
    ];
  }

  get answer(): TranscriptAnswer {
    const [, player] = this.#players.find(([control]) => control.checked) ?? [];
    return { stem: this.#name.value, player };
  }

  #playerField(): HTMLElement {
    const later = choice();
    const free = this.#players.find(([, { transcript }]) => transcript === '')?.[0];
    (free ?? later).checked = true;
    return make(
      'fieldset',
      { class: 'write-group' },
      make('legend', {}, words.goesWith),
      ...this.#players.map(([control, { title, transcript }]) =>
        make('label', { class: 'write-check' }, control, transcript ? words.insteadOf(title) : title),
      ),
      make('label', { class: 'write-check' }, later, words.goesLater),
    );
  }
}

const choice = (): HTMLInputElement => make('input', { type: 'radio', name: 'write-transcript-player' });

/** What was not understood, or looks like a slip, each with its place. */
export function remarkList(remarks: readonly Remark[], isWord: boolean): HTMLElement[] {
  if (remarks.length === 0) return [];
  const items = remarks.map(({ line, message, fix }) =>
    make(
      'li',
      {},
      make('p', { class: 'write-kind' }, isWord ? words.paragraph(line) : words.lineOf(line)),
      make('p', { lang: 'en' }, `${message}. ${fix}`),
    ),
  );
  return [make('ul', { class: 'write-remarks' }, ...items)];
}

function turnList(turns: readonly ShownTurn[]): HTMLElement {
  const items = turns.map(({ speaker, time, text }) => {
    const head = [speaker, time].filter((part) => part !== undefined).join(', ');
    return make('li', {}, ...(head ? [make('strong', {}, head), ' '] : []), text);
  });
  return make(
    'div',
    { class: 'write-turns', role: 'group', 'aria-label': words.turns, tabindex: '0', 'data-first': '' },
    make('ol', {}, ...items),
  );
}
