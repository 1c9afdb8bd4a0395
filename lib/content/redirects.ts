/** `redirects.yml`: former addresses and what takes their place. */
import { LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from './problem';
import { redirectForm } from './rules/redirect/form';
import { problemOf } from './rules/rule';
import { redirectsSchema } from './schema';
import { slashed } from './site-index';
import type { Redirect } from './types';

/** An entry of the file with its place. */
export interface WrittenRedirect extends Redirect {
  readonly place: Place;
}

/** Reads the file, where there is one. Addresses of pages come back with their slash at the end. */
export function readRedirects(source: { file: string; text: string } | undefined): {
  entries: WrittenRedirect[];
  problems: Problem[];
} {
  if (!source || source.text.trim() === '') return { entries: [], problems: [] };
  const counter = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  /** Where an entry stands; the whole file where it is no list. */
  const placeOf = (index: PropertyKey | undefined): Place => {
    const node = index === undefined ? undefined : document.getIn([index], true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return placeAt(Array.isArray(range) ? Number(range[0]) : 0);
  };
  const problem = (place: Place, message: string): Problem =>
    problemOf(redirectForm, source.file, place, message, redirectForm.fix);

  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos }) => problem(placeAt(pos[0]), 'This line cannot be read'));
    return { entries: [], problems };
  }
  const result = redirectsSchema.safeParse(document.toJS() ?? []);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => {
      const [index, ...keys] = path;
      const what = index === undefined ? 'The file' : `Entry ${Number(index) + 1}: ${keys.join('.')}`;
      return problem(placeOf(index), `${what.trim()} ${message}`);
    });
    return { entries: [], problems };
  }
  const entries = result.data.map(({ from, to }, index) => ({
    from: slashed(from),
    to: to?.startsWith('/') && !/[?#]/.test(to) ? slashed(to) : to,
    place: placeOf(index),
  }));
  return { entries, problems: [] };
}
