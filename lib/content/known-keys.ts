/**
 * Puts the keys of front matter under the names that they have here. A key that is misspelled or comes from another system
 * is one fault; what it says is read all the same, so that the rest of the file's faults are told in the same run.
 */
import type * as z from 'zod';
import { closest } from './did-you-mean';
import type { FrontMatter } from './front-matter';
import { adviceOnKey } from './other-systems';
import { pathKey } from './spans';

export interface KeyFault {
  readonly key: string;
  readonly message: string;
  readonly fix: string;
}

/** Front matter under known keys, and what is wrong with the keys as they were written. */
export function knownKeys(
  frontMatter: FrontMatter,
  schema: z.ZodObject,
): { readonly frontMatter: FrontMatter; readonly faults: readonly KeyFault[] } {
  const known = Object.keys(schema.shape);
  const data: Record<string, unknown> = {};
  const spans: Record<string, FrontMatter['spans'][string]> = { ...frontMatter.spans };
  const faults: KeyFault[] = [];
  const written = Object.keys(frontMatter.data);
  for (const key of written) if (known.includes(key)) data[key] = frontMatter.data[key];
  for (const key of written) {
    if (known.includes(key)) continue;
    const value = frontMatter.data[key];
    const { to, ...fault } = faultOf(key, value, known, Object.keys(data));
    faults.push({ key, ...fault });
    if (!to) continue;
    data[to] = value;
    for (const [path, span] of Object.entries(frontMatter.spans))
      if (path === key || path.startsWith(`${key}\u0000`)) spans[to + path.slice(key.length)] = span;
    // A name alone where a list belongs: the message on the key says how to write both.
    if (LISTS.has(to) && typeof value === 'string') {
      const span = spans[to];
      if (span) spans[pathKey([to, 0])] = { value: span.value };
    }
  }
  return { frontMatter: { ...frontMatter, data, spans }, faults };
}

const writeKey = (key: string, present: readonly string[]): string =>
  present.includes(key)
    ? `Add what it says to “${key}”, which is there already, and delete the line.`
    : `Write “${key}:”.`;

const LISTS: ReadonlySet<string> = new Set(['authors', 'topics']);

function faultOf(
  key: string,
  value: unknown,
  known: readonly string[],
  present: readonly string[],
): { to?: string; message: string; fix: string } {
  const advice = adviceOnKey(key, value, known, present);
  if (advice) {
    const { to, fix } = advice;
    const isText = to && LISTS.has(to) && typeof value === 'string' && value !== '';
    return {
      to,
      message: `There is no “${key}” here${to ? `; it is called “${to}”` : ''}`,
      fix: isText ? `Write ${to}: [${value}].` : fix,
    };
  }
  const near = closest(key, known);
  const isCase = near === key.toLowerCase() && near !== key;
  return {
    to: near && !present.includes(near) ? near : undefined,
    message: `There is no “${key}”${isCase ? '; keys are in lower case' : ''}${near ? `. Did you mean “${near}”?` : ''}`,
    fix: near ? writeKey(near, present) : `Delete the line, or use one of: ${known.join(', ')}.`,
  };
}
