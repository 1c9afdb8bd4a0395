import { type ChangeObject, diffWordsWithSpace } from 'diff';
import { write as words } from '@/islands/words';
import { make } from '../media/dom';
import type { Change } from './changes';

/** Changes that are listed; after them, how many there are. */
const MOST = 40;

/** Characters around a change within a line. */
const AROUND = 60;

/** What a person has changed, as a list: lines as they were and as they are. */
export function changeList(changes: readonly Change[]): HTMLElement {
  const items = changes.slice(0, MOST).map(itemOf);
  const more = changes.length - items.length;
  if (more > 0) items.push(make('li', {}, words.moreChanges(more)));
  return make('ol', { class: 'write-changes' }, ...items);
}

function itemOf({ line, removed, added }: Change): HTMLLIElement {
  const [one, other] = [removed[0], added[0]];
  const isPair = removed.length === 1 && added.length === 1;
  return make(
    'li',
    {},
    make('p', { class: 'write-help' }, words.line(line)),
    ...(isPair && one && other ? pairOf(one, other) : linesOf(removed, added)),
  );
}

/** A line that is another now, before and after: the words that differ are marked. */
function pairOf(one: string, other: string): HTMLElement[] {
  const parts = diffWordsWithSpace(one, other);
  const shown = (name: 'del' | 'ins', isLeftOut: (part: ChangeObject<string>) => boolean) =>
    parts
      .filter((part) => !isLeftOut(part))
      .map((part, at, { length }) =>
        part.added || part.removed
          ? make(name, {}, part.value)
          : shortened(part.value, at === 0, at === length - 1),
      );
  return [
    make('p', {}, hidden(words.before), ...shown('del', ({ added }) => added)),
    make('p', {}, hidden(words.after), ...shown('ins', ({ removed }) => removed)),
  ];
}

const linesOf = (removed: readonly string[], added: readonly string[]): HTMLElement[] => [
  ...removed.map((text) => make('p', {}, hidden(words.before), make('del', {}, text || words.emptyLine))),
  ...added.map((text) => make('p', {}, hidden(words.after), make('ins', {}, text || words.emptyLine))),
];

/** What colours and strokes say. */
const hidden = (label: string): HTMLElement =>
  make('span', { class: 'visually-hidden' }, `${label}${words.colon} `);

/** What is the same in both lines, without what is far from a change. */
export function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND) return text;
  const start = isFirst ? '' : `${text.slice(0, AROUND).trimEnd()} `;
  const end = isLast ? '' : ` ${text.slice(-AROUND).trimStart()}`;
  return `${start}…${end}`;
}
