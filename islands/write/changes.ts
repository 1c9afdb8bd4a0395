/** What a person has changed in a text, line by line, and how it goes together with what somebody else has changed. */
import { diffArrays } from 'diff';

/** Lines in the place of others. */
export interface Change {
  /** Where it is in the text as it was and as it is now, from 1. */
  readonly lineBefore: number;
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The changes that make a text of another, in their order. */
export const changesOf = (before: string, after: string): Change[] =>
  changedLines(before.split('\n'), after.split('\n'));

/** The changes that make some lines of others, in their order. */
export function changedLines(before: string[], after: string[]): Change[] {
  const changes: Change[] = [];
  let [lineBefore, line] = [1, 1];
  let last: Change | undefined;
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (!added && !removed) {
      if (last) changes.push(last);
      last = undefined;
    } else {
      last ??= { lineBefore, line, removed: [], added: [] };
      last = removed ? { ...last, removed: value } : { ...last, added: value };
    }
    if (!added) lineBefore += value.length;
    if (!removed) line += value.length;
  }
  return last ? [...changes, last] : changes;
}

export interface Merged {
  readonly text: string;
  /** Places in which both have changed the same lines; the person’s own are kept there. */
  readonly conflicts: number;
}

/**
 * A text with the changes of two people.
 *
 * @param original what both began with
 */
export function merged(original: string, own: string, other: string): Merged {
  const mine = changesOf(original, own);
  const theirs = changesOf(original, other).filter((change) => !mine.some((one) => isSame(one, change)));
  const fitting = theirs.filter((change) => !mine.some((one) => isInTheWayOf(one, change)));
  return {
    text: withChanges(original, [...mine, ...fitting]),
    conflicts: theirs.length - fitting.length,
  };
}

const endOf = ({ lineBefore, removed }: Change): number => lineBefore + removed.length;

/** Changes that touch are one place: nobody knows which comes first. */
const isInTheWayOf = (one: Change, other: Change): boolean =>
  one.lineBefore <= endOf(other) && other.lineBefore <= endOf(one);

const isSame = (one: Change, other: Change): boolean =>
  one.lineBefore === other.lineBefore &&
  one.removed.length === other.removed.length &&
  one.added.join('\n') === other.added.join('\n') &&
  one.added.length === other.added.length;

function withChanges(text: string, changes: readonly Change[]): string {
  const lines = text.split('\n');
  for (const { lineBefore, removed, added } of changes.toSorted((a, b) => b.lineBefore - a.lineBefore))
    lines.splice(lineBefore - 1, removed.length, ...added);
  return lines.join('\n');
}
