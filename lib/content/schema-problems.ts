/** Schema faults in words for the author, with the place in the file. */
import * as z from 'zod';
import { baseName } from '../file-name';
import { dateAdvice } from './date-advice';
import { closest } from './did-you-mean';
import type { FrontMatter } from './front-matter';
import type { Places } from './places';
import { podcastAdvice } from './podcast-advice';
import type { Problem } from './problem';
import { required } from './rules/front-matter/required';
import { unknownKey } from './rules/front-matter/unknown-key';
import { value } from './rules/front-matter/value';
import { problemOf, type Rule } from './rules/rule';
import { DATE_FORM } from './schema/fields';
import { spanOf } from './spans';
import { adviceOnValue } from './value-advice';

/** The rules that a fault may break: those of front matter, or of another file with keys and values. */
const RULES: Readonly<Record<'required' | 'unknownKey' | 'value', Pick<Rule, 'id' | 'severity'>>> = {
  required,
  unknownKey,
  value,
};

/** Every fault of one file's front matter, each with place, what was found and what is expected. */
export function schemaProblems(
  error: z.ZodError,
  schema: z.ZodType,
  frontMatter: FrontMatter,
  file: string,
  places: Places,
  rules: typeof RULES = RULES,
): Problem[] {
  const place = (path: readonly PropertyKey[], what?: 'key') =>
    places.at(spanOf(frontMatter.spans, path, what)[0]);
  const meant = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathName([...issue.path, nearestKey(key, issue.path, schema) ?? '']))
        : [],
    ),
  );
  return error.issues.flatMap((issue): Problem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const { message, fix } = sayUnknown(key, path, schema);
        return problemOf(rules.unknownKey, file, place([...path, key], 'key'), message, fix);
      });
    const found = valueAt(frontMatter.data, path);
    const name = pathName(path);
    const says = describe(schema, path);
    if (found === undefined) {
      // A misspelled key is one fault, not two.
      if (meant.has(name)) return [];
      const fix = `Add a line “${String(path.at(-1))}: …”. ${says}`.trim();
      return [problemOf(rules.required, file, place(path), `“${name}” is missing`, fix)];
    }
    if (found === '')
      return [
        problemOf(
          rules.value,
          file,
          place(path),
          `“${name}” is empty`,
          `Write it, or delete the line. ${says}`.trim(),
        ),
      ];
    if (issue.message.includes(DATE_FORM) && typeof found === 'string') {
      const advice = dateAdvice(name, found);
      const fault = issue.message.replace(`; ${DATE_FORM}`, '');
      const what = advice.message ?? (fault.endsWith('is not a date') ? 'is not a date' : undefined);
      const message = `“${name}”${what ? ` ${what}` : `: ${fault}`}; ${DATE_FORM}, found ${show(found)}`;
      return [problemOf(rules.value, file, place(path), message, advice.fix)];
    }
    const fix =
      adviceOnSeries(path, found, file) ??
      adviceOnValue(issue, found, String(path.at(-1))) ??
      (says || 'Write it in the form that the message names.');
    return [
      problemOf(rules.value, file, place(path), `“${name}”: ${inWords(issue)}; found ${show(found)}`, fix),
    ];
  });
}

/** A schema says `Invalid input: expected object, received string` where it was told nothing else. */
const inWords = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' && issue.expected === 'object' && issue.message.startsWith('Invalid input')
    ? 'expected several “key: value” pairs'
    : issue.message;

/** Podcasts have rules of their own. */
const adviceOnSeries = (path: readonly PropertyKey[], found: unknown, file: string): string | undefined =>
  /(?:^|\/)series\/[^/]+$/.test(file) && typeof found === 'string'
    ? podcastAdvice(String(path.at(-1)), found, baseName(file, '.mdx'))
    : undefined;

const keysAt = (path: readonly PropertyKey[], schema: z.ZodType): string[] =>
  Object.keys(shapeAt(schema, path) ?? {});

const nearestKey = (key: string, path: readonly PropertyKey[], schema: z.ZodType): string | undefined =>
  closest(key, keysAt(path, schema));

function sayUnknown(key: string, path: readonly PropertyKey[], schema: z.ZodType) {
  const known = keysAt(path, schema);
  const near = nearestKey(key, path, schema);
  const isCase = near === key.toLowerCase() && near !== key;
  return {
    message: `There is no “${pathName([...path, key])}”${isCase ? '; keys are in lower case' : ''}${near ? `. Did you mean “${near}”?` : ''}`,
    fix: near ? `Write “${near}:”.` : `Take the line out, or use one of: ${known.join(', ')}.`,
  };
}

/** `corrections[1].text` for people: list entries count from one. */
function pathName(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let found = data;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

function show(found: unknown): string {
  if (typeof found === 'string')
    return found === '' ? 'nothing' : `“${found.length > 60 ? `${found.slice(0, 60)}…` : found}”`;
  return Array.isArray(found) ? 'a list' : 'several keys';
}

/** The sentence that the schema says about a field: the author's manual. */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const keys = path.filter((step) => typeof step === 'string');
  const last = keys.at(-1);
  const shape = shapeAt(schema, keys.slice(0, -1));
  const field = last === undefined ? undefined : shape?.[last];
  return field instanceof z.ZodType ? (field.description ?? '') : '';
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, unknown> | undefined {
  let current: unknown = schema;
  for (const step of path) {
    if (typeof step !== 'string') continue;
    const inner = unwrap(current);
    current =
      inner instanceof z.ZodObject && Object.hasOwn(inner.shape, step)
        ? Reflect.get(inner.shape, step)
        : undefined;
  }
  const inner = unwrap(current);
  return inner instanceof z.ZodObject ? { ...inner.shape } : undefined;
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  return schema;
}
