/** What an author writes behind a fence of code, after the language: `go title="main.go" hl_lines="2 4-6" linenos=true`. */
import type { Code } from 'mdast';
import { closest } from '../content/did-you-mean';
import { grammarNamed } from './languages';

export interface Fence {
  /** Plain text. */
  readonly title?: string;
  /** First and last lines to mark, 1-based, in the order in which they are written. */
  readonly marked: readonly (readonly [first: number, last: number])[];
  /** Number of the first line, where lines are numbered. */
  readonly firstNumber?: number;
  /** What is not understood, as messages name it, with what may have been meant. */
  readonly faults: readonly { readonly found: string; readonly near?: string }[];
}

/** Hugo’s other options: how code looks is decided by the publication. */
const LOOKS = new Set([
  ...['anchorlinenos', 'class', 'guesssyntax', 'hl_inline', 'id', 'lineanchors', 'linkid', 'noclasses'],
  ...['nohl', 'style', 'tabwidth', 'wrapperclass'],
]);

const NAMES = ['title', 'hl_lines', 'linenos', 'linenostart'];

/** A name, and its value in quotes, in brackets, or bare. */
const OPTION = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\[([^\]]*)\]|([^\s,{}]+))/g;

/**
 * Reads what is behind the language. Words without a value are other programs’ and mean nothing.
 *
 * @see https://gohugo.io/content-management/syntax-highlighting/ for the names and the two forms, with braces and without
 */
export function readFence(meta: string | null | undefined): Fence {
  const options = new Map<string, string>();
  const faults: Fence['faults'][number][] = [];
  for (const [, name = '', ...values] of (meta ?? '').matchAll(OPTION)) {
    const key = name.toLowerCase();
    if (NAMES.includes(key)) options.set(key, values.find((value) => value !== undefined)?.trim() ?? '');
    else if (!LOOKS.has(key)) faults.push({ found: name, near: closest(name, NAMES) });
  }
  const { ranges, unread } = rangesIn(options.get('hl_lines') ?? '');
  const numbered = options.get('linenos') ?? (options.has('linenostart') ? 'true' : 'false');
  const first = Number(options.get('linenostart') ?? 1);
  return {
    title: options.get('title') || undefined,
    marked: ranges,
    firstNumber: /^(?:true|table|inline|1)$/i.test(numbered)
      ? Number.isSafeInteger(first)
        ? first
        : 1
      : undefined,
    faults: [...faults, ...unread.map((found) => ({ found }))],
  };
}

function rangesIn(written: string): { ranges: [number, number][]; unread: string[] } {
  const ranges: [number, number][] = [];
  const unread: string[] = [];
  for (const part of written.split(/[\s,"']+/).filter(Boolean)) {
    const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
    if (first && Number(first) > 0 && Number(last) >= Number(first))
      ranges.push([Number(first), Number(last)]);
    else unread.push(part);
  }
  return { ranges, unread };
}

/** Whether a line, 1-based, is marked. */
export const isMarked = ({ marked }: Fence, line: number): boolean =>
  marked.some(([first, last]) => line >= first && line <= last);

/** Whether code is more than Markdown makes of it: set in colours, or with a title, marks or numbers. */
export const isStyled = ({ lang, meta }: Pick<Code, 'lang' | 'meta'>): boolean => {
  if (!lang) return false;
  if (grammarNamed(lang)) return true;
  const { title, marked, firstNumber } = readFence(meta);
  return title !== undefined || marked.length > 0 || firstNumber !== undefined;
};
