/**
 * What a form does to the lines at the top of a text, as replacements at places: a line that its author did not touch is not written
 * again. Lists and groups are read in both of their forms, by lines and in brackets.
 */
import type { Edit } from '@/lib/content/problem';
import type { WrittenField } from './protocol';
import { type Style, yamlText } from './yaml-text';

export type FieldPath = readonly (string | number)[];

/** The text and its lines at the top, as the worker has found them. */
export interface Written {
  readonly text: string;
  readonly fields: readonly WrittenField[];
}

const isSame = (a: FieldPath, b: FieldPath): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);

/** The line of a path; nothing where it is not there. */
export const fieldAt = ({ fields }: Written, path: FieldPath): WrittenField | undefined =>
  fields.find((field) => isSame(field.path, path));

/** Parts of a list or group, in their order; parts of parts are left out. */
export const partsOf = ({ fields }: Written, path: FieldPath): WrittenField[] =>
  fields.filter((field) => field.path.length === path.length + 1 && isSame(field.path.slice(0, -1), path));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** Where the line of three hyphens begins that ends the lines at the top. */
function fenceAt(text: string): number {
  const at = text.indexOf('\n---', 3);
  return at < 0 ? text.length : at + 1;
}

/** Whether a list or group is written in brackets. */
const isBracketed = (text: string, { span }: WrittenField): boolean => /[[{]/.test(text[span[0]] ?? '');

const isEmpty = ({ span }: WrittenField): boolean => span[0] === span[1];

/** Whether a field is a part of something in brackets. */
function isInBrackets(written: Written, path: FieldPath): boolean {
  const around = fieldAt(written, path.slice(0, -1));
  return (
    path.length > 1 &&
    around !== undefined &&
    (isBracketed(written.text, around) || isInBrackets(written, around.path))
  );
}

const styleAt = (text: string, at: number): Style =>
  text[at] === "'" ? 'single' : text[at] === '"' ? 'double' : 'plain';

/** The end of what belongs to a field: of its last line, line end left out. Blank lines and remarks behind it belong to what follows. */
function endOf({ text }: Written, { span, nameSpan }: WrittenField): number {
  const from = nameSpan?.[0] ?? span[0];
  const written = text.slice(from, Math.min(Math.max(span[1], nameSpan?.[1] ?? 0), fenceAt(text)));
  return lineEnd(text, from + written.trimEnd().length);
}

/** Writes a line, adds it, or takes it away where the value is empty. @param order of the names of all fields, for a line that is new */
export function setField(written: Written, path: FieldPath, value: string, order: readonly string[]): Edit[] {
  const field = fieldAt(written, path);
  if (value.trim() === '') return field ? removeField(written, path) : [];
  if (!field)
    return addField(written, path, ` ${yamlText(value, 'plain', isInBrackets(written, path))}`, order);
  const { text } = written;
  if (isEmpty(field)) return [behindColon(text, field, ` ${yamlText(value)}`)];
  const [start, end] = field.span;
  const by = yamlText(value, styleAt(text, start), isInBrackets(written, path));
  // A text of several lines ends with the end of its last one.
  return [{ start, end, text: text.slice(start, end).endsWith('\n') ? `${by}\n` : by }];
}

/** Puts text behind the colon of a line without a value, or with one of quotes alone. */
function behindColon(text: string, { nameSpan, span }: WrittenField, by: string): Edit {
  const at = text.indexOf(':', nameSpan?.[1] ?? span[0]) + 1;
  return { start: at, end: at + (/^ *(?:''|"")?/.exec(text.slice(at))?.[0].length ?? 0), text: by };
}

/** Adds a line. @param rest what is behind its colon */
function addField(written: Written, path: FieldPath, rest: string, order: readonly string[]): Edit[] {
  const name = path.at(-1);
  if (path.length === 1) return [newLine(written, `${name}:${rest}`, String(name), order)];
  const group = fieldAt(written, path.slice(0, -1));
  if (!group) return addField(written, path.slice(0, -1), `\n  ${name}:${rest}`, order);
  const { text } = written;
  if (isEmpty(group)) return [behindColon(text, group, `\n  ${name}:${rest}`)];
  const parts = partsOf(written, group.path);
  const last = parts.at(-1);
  if (isBracketed(text, group)) return [beforeBracket(text, group, `${name}:${rest}`, parts.length > 0)];
  const first = parts[0]?.nameSpan?.[0] ?? group.span[0];
  const indent = ' '.repeat(first - lineStart(text, first));
  const at = last ? endOf(written, last) : group.span[1];
  return [{ start: at, end: at, text: `\n${indent}${name}:${rest}` }];
}

/** Writes the lines of a group, which may not be there yet; others of it stay. */
export function setGroup(
  written: Written,
  path: FieldPath,
  values: Readonly<Record<string, string>>,
  order: readonly string[],
): Edit[] {
  const group = fieldAt(written, path);
  if (group && !isEmpty(group))
    return Object.entries(values).flatMap(([name, value]) =>
      setField(written, [...path, name], value, order),
    );
  const lines = Object.entries(values).map(([name, value]) => `\n  ${name}: ${yamlText(value)}`);
  return group
    ? [behindColon(written.text, group, lines.join(''))]
    : addField(written, path, lines.join(''), order);
}

/** A line at the top, behind those that come before it in the order of the schema. */
function newLine(written: Written, line: string, name: string, order: readonly string[]): Edit {
  const { text } = written;
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(name))));
  const tops = partsOf(written, []);
  const last = (order.includes(name) ? tops.filter(({ path }) => before.has(String(path[0]))) : tops).at(-1);
  if (last) {
    const at = endOf(written, last);
    return { start: at, end: at, text: `\n${line}` };
  }
  const at = Math.min(text.length, lineEnd(text, 0) + 1);
  return { start: at, end: at, text: `${line}\n` };
}

/** Adds an entry to what is in brackets. */
function beforeBracket(text: string, { span }: WrittenField, entry: string, hasMore: boolean): Edit {
  const close = span[0] + text.slice(...span).trimEnd().length - 1;
  const at = text.slice(0, close).trimEnd().length;
  return { start: at, end: at, text: hasMore ? `, ${entry}` : entry };
}

/** Takes a line, with all that is in it, or an entry of a list away. */
export function removeField(written: Written, path: FieldPath): Edit[] {
  const field = fieldAt(written, path);
  if (!field) return [];
  const around = path.slice(0, -1);
  const siblings = partsOf(written, around);
  // A group or list of nothing is taken away with its last part.
  if (path.length > 1 && siblings.length === 1) return removeField(written, around);
  const { text } = written;
  const start = field.nameSpan?.[0] ?? field.span[0];
  if (isInBrackets(written, path)) return [withoutEntry(siblings, field, start)];
  const isFirstOfEntry = typeof around.at(-1) === 'number' && siblings[0] === field;
  if (isFirstOfEntry) {
    // It shares its line with the hyphen of the entry, which stays.
    const next = siblings[1]?.nameSpan?.[0] ?? field.span[1];
    return [{ start, end: next, text: '' }];
  }
  const from = lineStart(text, start);
  return [{ start: from, end: Math.min(text.length, endOf(written, field) + 1), text: '' }];
}

/** An entry in brackets, with the comma on one of its sides. */
function withoutEntry(siblings: readonly WrittenField[], field: WrittenField, start: number): Edit {
  const at = siblings.indexOf(field);
  const next = siblings[at + 1];
  const before = siblings[at - 1];
  if (next) return { start, end: next.nameSpan?.[0] ?? next.span[0], text: '' };
  return { start: before?.span[1] ?? start, end: field.span[1], text: '' };
}

/**
 * Adds an entry to a list, which may not be there yet.
 *
 * @param entry its text, or the values of a group
 */
export function addEntry(
  written: Written,
  path: FieldPath,
  entry: string | Readonly<Record<string, string>>,
  order: readonly string[],
): Edit[] {
  const { text } = written;
  const list = fieldAt(written, path);
  const lines = (indent: string): string => `\n${indent}- ${entryText(entry, indent)}`;
  if (!list) return addField(written, path, lines('  '), order);
  if (isEmpty(list)) return [behindColon(text, list, lines('  '))];
  const entries = partsOf(written, path);
  if (isBracketed(text, list)) return [beforeBracket(text, list, inBrackets(entry), entries.length > 0)];
  const last = entries.at(-1);
  if (!last) {
    // One value in the place of a list.
    const only = text.slice(...list.span);
    return [{ start: list.span[0], end: list.span[1], text: `\n  - ${only}${lines('  ')}` }];
  }
  const at = endOf(written, last);
  const indent = /^ */.exec(text.slice(lineStart(text, last.span[0])))?.[0] ?? '  ';
  return [{ start: at, end: at, text: lines(indent) }];
}

const entryText = (entry: string | Readonly<Record<string, string>>, indent: string): string =>
  typeof entry === 'string'
    ? yamlText(entry)
    : Object.entries(entry)
        .map(([name, value]) => `${name}: ${yamlText(value)}`)
        .join(`\n${indent}  `);

/** `{title: One, url: /one/}` (YAML 1.2, 7.4.2). */
function flowMap(entry: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(entry).map(([name, value]) => `${name}: ${yamlText(value, 'plain', true)}`);
  return `{${pairs.join(', ')}}`;
}

const inBrackets = (entry: string | Readonly<Record<string, string>>): string =>
  typeof entry === 'string' ? yamlText(entry, 'plain', true) : flowMap(entry);
