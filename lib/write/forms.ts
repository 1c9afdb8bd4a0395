/** What forms need: the fields of each kind of content from its schema, and the components from the vocabulary. */
import * as z from 'zod';
import { isOffered } from '../content/offered';
import { type Component, vocabulary } from '../content/vocabulary';
import { allKinds } from '../kinds';

type FieldKind = 'text' | 'date' | 'flag' | 'choice' | 'list' | 'group';

interface FormField {
  readonly name: string;
  readonly says: string;
  readonly required: boolean;
  readonly kind: FieldKind;
  readonly values?: readonly string[];
  readonly fields?: readonly FormField[];
  readonly refersTo?: 'author' | 'topic' | 'series';
}

/** The fields of every kind, by its name. */
export const formKinds = (): Record<string, FormField[]> =>
  Object.fromEntries(allKinds.map(({ kind, schema }) => [kind, fieldsOf(schema)]));

/** The components that this publication offers. */
export function formComponents() {
  const known: Readonly<Record<string, Component>> = vocabulary;
  return Object.entries(known)
    .filter(([name]) => isOffered(name))
    .map(([name, { says, place, children, attributes, example }]) => ({
      name,
      says,
      place,
      children,
      example,
      attributes: Object.entries(attributes).map(([attribute, { required = false, ...rest }]) => ({
        name: attribute,
        required,
        ...rest,
      })),
    }));
}

const REFERENCES: Readonly<Record<string, 'author' | 'topic' | 'series'>> = {
  authors: 'author',
  topics: 'topic',
  series: 'series',
};

const fieldsOf = (schema: z.ZodObject): FormField[] =>
  Object.entries(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType ? [fieldOf(name, field)] : [],
  );

function fieldOf(name: string, field: z.ZodType): FormField {
  const refersTo = REFERENCES[name];
  return {
    name,
    says: field.description ?? '',
    required: !field.safeParse(undefined).success,
    ...(refersTo && { refersTo }),
    ...formOf(field),
  };
}

/** The innermost schema that reads what an author writes decides. */
function formOf(field: z.ZodType): Pick<FormField, 'kind' | 'values' | 'fields'> {
  const form = z.globalRegistry.get(field)?.form;
  if (form === 'date') return { kind: 'date' };
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return formOf(inner(field.unwrap()));
  if (field instanceof z.ZodPipe)
    return field.in instanceof z.ZodTransform ? formOf(inner(field.out)) : formOf(inner(field.in));
  if (field instanceof z.ZodEnum) {
    const values = field.options.map(String);
    return values.join() === 'true,false' ? { kind: 'flag' } : { kind: 'choice', values };
  }
  if (field instanceof z.ZodArray) {
    const entry = formOf(inner(field.element));
    return { kind: 'list', ...(entry.fields && { fields: entry.fields }) };
  }
  if (field instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(field) };
  return { kind: 'text' };
}

const inner = (schema: unknown): z.ZodType => (schema instanceof z.ZodType ? schema : z.unknown());
