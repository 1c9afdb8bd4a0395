/** Thousands of characters without a space, which the site does not read: an address with pasted data, a key, a picture as text. */
import { LONGEST_WORD } from '@/lib/content/rules/mdx/limits';
import type { Repair } from './prepare';

const LONG = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');
/** The address of a link, up to the query or place that makes it long. */
const ADDRESS = /(\]\(<?|href=["']?)((?:https?:)?\/\/[^\s()#?"'>]*)[#?][^\s()"'>]{500,}/gi;
/** A picture as text in HTML; Markdown’s is read, and told by its handler. */
const DATA = /(?<![(])data:[\w/+.-]+;base64,[\w/+=%-]{500,}/gi;
const PIECE = /.{1000}(?=.)/gsu;

/** Shortens what is too long, on its own line. `firstLine` is that of the body in its file. */
export function partLongWords(body: string, firstLine: number): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const text = body.replace(LONG, (run: string, offset: number) => {
    const tell = (rule: string, message: string): void =>
      void repairs.push({ line: firstLine + body.slice(0, offset).split('\n').length - 1, rule, message });
    const short = run
      .replace(ADDRESS, (found: string, before: string, address: string) => {
        const size = found.length - before.length;
        tell(
          'link-address',
          `An address with ${said(size)} characters is longer than any link may have; it leads to ${address} now.`,
        );
        return before + address;
      })
      .replace(DATA, (found) => found.slice(0, 60));
    if (short.length <= LONGEST_WORD || /\(data:/.test(short.slice(0, 200))) return short;
    tell(
      'long-word',
      `${said(short.length)} characters without a space (“${short.slice(0, 20)}…”) got spaces, because the site reads no longer word.`,
    );
    return short.replace(PIECE, '$& ');
  });
  return { text, repairs };
}

const said = (count: number): string => count.toLocaleString('en');
