/** What is wrong with an entry of `redirects.yml`, and the line to write. */
import type * as z from 'zod';
import { closest } from './did-you-mean';
import { linkAdvice } from './link-advice';
import { redirectForm } from './rules/redirect/form';
import { oldAddress } from './value-advice';

interface EntryFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
  readonly lines?: readonly string[];
}

const KEYS = ['from', 'to', 'gone'];

/** What other systems call the two. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  source: 'from',
  old: 'from',
  path: 'from',
  destination: 'to',
  target: 'to',
  new: 'to',
  url: 'to',
};

/** Each fault of one entry, once: a key that is misspelled is not missing too. */
export function entryFaults(entry: unknown, issues: readonly z.core.$ZodIssue[]): EntryFault[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const pair = unknown.find((key) => key.startsWith('/'));
  if (pair !== undefined && typeof entry === 'object' && entry !== null) {
    const lines = [`- from: ${pair}`, `  to: ${String(Reflect.get(entry, pair) || '/about/')}`];
    return [{ path: [], message: 'lacks the words “from” and “to”', fix: 'Write two lines:', lines }];
  }
  const meant = new Map(unknown.map((key) => [key, OTHER_NAMES[key] ?? closest(key, KEYS)]));
  const isMeant = (key: PropertyKey | undefined) => [...meant.values()].some((one) => one === key);
  const rest = issues.filter(
    ({ code, path, message }) =>
      code !== 'unrecognized_keys' &&
      !isMeant(path[0]) &&
      !(message.includes('has neither') && (isMeant('to') || isMeant('gone'))),
  );
  return [
    ...[...meant].map(([key, name]) => keyFault(key, name)),
    ...rest.map((issue) => valueFault(entry, issue)),
  ];
}

const keyFault = (key: string, meant: string | undefined): EntryFault => ({
  path: [],
  message: `There is no “${key}”${meant ? `. Did you mean “${meant}”?` : ''}`,
  fix: meant
    ? `Write “${meant}:” in place of “${key}:”.`
    : `Delete the line “${key}: …”; an entry has “from” and “to” or “gone”.`,
});

function valueFault(entry: unknown, { path, message }: z.core.$ZodIssue): EntryFault {
  const key = path[0];
  const found = typeof entry === 'object' && entry !== null && key ? Reflect.get(entry, key) : undefined;
  const what = `${path.join('.')} ${message}`.trim();
  return {
    path,
    message: what,
    fix: (typeof found === 'string' && adviceOn(key, found, message)) || redirectForm.fix,
  };
}

function adviceOn(key: PropertyKey | undefined, found: string, message: string): string | undefined {
  if (key === 'to') {
    const [, meant] = /^Write (\/[^…\s]*[^…\s.])\.$|^Write (https?:[^…\s]+)\.$/.exec(linkAdvice(found)) ?? [];
    return meant
      ? `Write “to: ${meant}”.`
      : 'Write the address of a page, /about/, or of another site, https://example.org/; “gone: true” instead where nothing takes its place.';
  }
  if (key !== 'from' || message.includes('gone')) return undefined;
  const meant = oldAddress(found);
  return meant && meant !== found
    ? `Write “from: ${meant}”.`
    : 'Write one entry for each old address, such as /2019/old-title/, or delete it.';
}
