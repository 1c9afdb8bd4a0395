/** Which straight quotes of a text open, which close, and which are apostrophes. */

type Role = 'open' | 'close' | 'apostrophe';

interface Open {
  readonly at: number;
  readonly mark: string;
}

/** What was found of one quote; those that nobody can tell are left out and stay as they were typed. */
export interface Quote {
  readonly at: number;
  readonly role: Role;
  /** Whether it opens or closes inside of a pair of double quotes. */
  readonly isNested: boolean;
}

type Kind = 'space' | 'open' | 'close' | 'word';

const OPENING = /[([{<«‹„“‘‚¿¡—–\-/=]/;
const CLOSING = /[.,;:!?)\]}>»›”’…—–\-/]/;

/**
 * Finds the quotes of a block of text.
 *
 * @param elided words of a language that begin with an apostrophe, by where they are in the text
 */
export function findQuotes(text: string, elided: (at: number) => RegExp | undefined): Quote[] {
  const roles = new Map<number, Role>();
  const pairs: [number, number][] = [];
  const stack: Open[] = [];
  const isOpen = (mark: string): boolean => stack.some((open) => open.mark === mark);
  const close = (at: number, mark: string): void => {
    const index = stack.findLastIndex((open) => open.mark === mark);
    const [opened] = stack.splice(index);
    if (opened && mark === '"') pairs.push([opened.at, at]);
    roles.set(at, 'close');
  };
  const open = (at: number, mark: string): void => {
    stack.push({ at, mark });
    roles.set(at, 'open');
  };
  for (const { index: at, 0: mark } of text.matchAll(/["']/g)) {
    const before = kindBefore(text, at, roles);
    const after = kindAfter(text, at);
    const isBehind = before === 'word' || before === 'close';
    if (mark === '"') {
      if (!isBehind && after !== 'space') open(at, mark);
      else if (isBehind && after !== 'word') {
        if (isOpen(mark)) close(at, mark);
        // `6"` is a measure.
        else if (!/\d/.test(text[at - 1] ?? '')) roles.set(at, 'close');
      } else if (isBehind && isOpen(mark)) close(at, mark);
      else if (before === 'close') open(at, mark);
    } else if (before === 'word' && after === 'word') roles.set(at, 'apostrophe');
    else if (!isBehind && isElision(text, at, elided(at))) roles.set(at, 'apostrophe');
    else if (!isBehind && after !== 'space') {
      if (hasEnd(text, at)) open(at, mark);
      else roles.set(at, 'apostrophe');
    } else if (isBehind) {
      if (isOpen(mark) && after !== 'word') close(at, mark);
      else roles.set(at, 'apostrophe');
    }
  }
  return [...roles].map(([at, role]) => ({
    at,
    role,
    isNested: pairs.some(([from, to]) => from < at && at < to),
  }));
}

function kindOf(character: string | undefined, side: 'before' | 'after'): Kind {
  if (character === undefined || /\s/.test(character)) return 'space';
  const [first, second] = side === 'before' ? [OPENING, CLOSING] : [CLOSING, OPENING];
  const kinds: readonly [Kind, Kind] = side === 'before' ? ['open', 'close'] : ['close', 'open'];
  if (first.test(character)) return kinds[0];
  return second.test(character) ? kinds[1] : 'word';
}

/** What is before a quote; another quote counts for what it turned out to be. */
function kindBefore(text: string, at: number, roles: ReadonlyMap<number, Role>): Kind {
  const character = text[at - 1];
  if (character !== '"' && character !== "'") return kindOf(character, 'before');
  return roles.get(at - 1) === 'close' ? 'word' : 'open';
}

/** What is behind a quote and all quotes that follow at once. */
function kindAfter(text: string, at: number): Kind {
  let next = at + 1;
  while (text[next] === '"' || text[next] === "'") next += 1;
  return kindOf(text[next], 'after');
}

/** Whether a single quote may close: something is before it, and no letter behind it. */
const mayClose = (text: string, at: number): boolean =>
  !/[\s"']/.test(text[at - 1] ?? ' ') && kindAfter(text, at) !== 'word';

/** Whether a single quote that opens at a place is closed later in the text. */
function hasEnd(text: string, at: number): boolean {
  for (let next = text.indexOf("'", at + 2); next >= 0; next = text.indexOf("'", next + 1))
    if (mayClose(text, next)) return true;
  return false;
}

/** `'tis`, `'90s`, `rock 'n' roll`: a word that lacks its beginning, unless it is quoted whole (`'round'`). */
function isElision(text: string, at: number, elided: RegExp | undefined): boolean {
  const rest = text.slice(at + 1, at + 20);
  if (/^\d\ds?(?![\p{L}\p{N}])/u.test(rest)) return !/^\d\d(?!s)/.test(rest) || !hasEnd(text, at);
  const word = elided?.exec(rest)?.[0];
  if (word === undefined) return false;
  return word.toLowerCase() === 'n' || rest[word.length] !== "'";
}
