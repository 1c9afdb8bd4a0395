/** Schema faults in words for the author, with the place in the file. */
import { z } from 'zod';
import { closest } from './did-you-mean';
import type { FrontMatter } from './front-matter';
import type { Problem } from './problem';

/** Every fault of one file's front matter, each with place, what was found and what is expected. */
export function schemaProblems(
  error: z.ZodError,
  schema: z.ZodType,
  frontMatter: FrontMatter,
  file: string,
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, issue.path, schema, frontMatter, file));
    }
    const found = valueAt(frontMatter.data, issue.path);
    const name = pathName(issue.path);
    const says = describe(schema, issue.path);
    const place = frontMatter.place(issue.path);
    if (found === undefined) {
      return [
        {
          file,
          ...place,
          severity: 'error',
          rule: 'front-matter/required',
          message: `“${name}” is missing`,
          fix: `Add a line “${String(issue.path.at(-1))}: …”. ${says}`.trim(),
        },
      ];
    }
    return [
      {
        file,
        ...place,
        severity: 'error',
        rule: 'front-matter/value',
        message: `“${name}”: ${issue.message}; found ${show(found)}`,
        fix: says || 'Write it in the form that the message names.',
      },
    ];
  });
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  frontMatter: FrontMatter,
  file: string,
): Problem {
  const shape = shapeAt(schema, path);
  const known = shape ? Object.keys(shape) : [];
  const near = closest(key, known);
  return {
    file,
    ...frontMatter.place([...path, key], 'key'),
    severity: 'error',
    rule: 'front-matter/unknown-key',
    message: `There is no “${pathName([...path, key])}”${near ? `. Did you mean “${near}”?` : ''}`,
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
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function show(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? 'nothing' : `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  return Array.isArray(value) ? 'a list' : 'several keys';
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
    current = inner instanceof z.ZodObject ? Reflect.get(inner.shape, step) : undefined;
  }
  const inner = unwrap(current);
  return inner instanceof z.ZodObject ? { ...inner.shape } : undefined;
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  return schema;
}
