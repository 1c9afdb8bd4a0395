/** Components as text: a new tag, and another value in one that is there. No other character changes. */
import type { Edit } from '@/lib/content/problem';
import type { FormComponent, WrittenComponent } from '../protocol';

/** What a form says of attributes; those that are missing are not written, `''` is written as it is. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Characters of a tag that is still written on one line. */
const LINE = 100;

/** `title="Five &quot;questions&quot;"`: an attribute that MDX reads back as the same text (JSX: character references count). */
const attributeText = (name: string, value: string): string =>
  `${name}="${value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`;

/**
 * A component with its attributes in the order of the vocabulary.
 *
 * @param inner what is between its tags
 */
export function tagText(
  { name, place, children, attributes }: FormComponent,
  values: Values,
  inner: string,
): string {
  const written = attributes.flatMap(({ name: attribute }) => {
    const value = values[attribute];
    return value === undefined ? [] : [attributeText(attribute, value)];
  });
  const isAlone = children === 'none' || inner === '';
  const end = isAlone ? '/>' : '>';
  const line = [`<${name}`, ...written].join(' ') + (isAlone ? ' />' : '>');
  const open = line.length <= LINE ? line : `<${name}\n${written.map((one) => `  ${one}\n`).join('')}${end}`;
  if (isAlone) return open;
  const isOfLines = children === 'blocks' || children === 'chapters';
  return isOfLines && place !== 'inline' ? `${open}\n${inner}\n</${name}>` : `${open}${inner}</${name}>`;
}

/** The end of the last thing in the opening tag that is known: an attribute, or the name. */
const lastOf = ({ name, span, attributes }: WrittenComponent): number =>
  Math.max(span[0] + 1 + name.length, ...attributes.map((attribute) => attribute.span[1]));

/** The component whose opening tag a caret is in, the innermost of several. */
export function componentAt(
  text: string,
  components: readonly WrittenComponent[],
  caret: number,
): WrittenComponent | undefined {
  return components.findLast((one) => one.span[0] < caret && caret <= text.indexOf('>', lastOf(one)));
}

/** What makes other attributes of those of a component, where they differ. */
export function attributeEdits(
  text: string,
  { attributes: known }: FormComponent,
  component: WrittenComponent,
  values: Values,
): Edit[] {
  const added: string[] = [];
  const edits = known.flatMap(({ name }): Edit[] => {
    const before = component.attributes.find((attribute) => attribute.name === name);
    const value = values[name];
    if (value === before?.value) return [];
    if (!before) {
      if (value !== undefined) added.push(attributeText(name, value));
      return [];
    }
    const [start, end] = before.span;
    if (value !== undefined) return [{ start, end, text: attributeText(name, value) }];
    return [{ start: text.slice(0, start).trimEnd().length, end, text: '' }];
  });
  if (added.length === 0) return edits;
  const at = lastOf(component);
  const between = spaceBefore(text, component);
  return [...edits, { start: at, end: at, text: added.map((one) => between + one).join('') }];
}

/** What is before the last attribute: a blank, or a line end and the indent of its lines. */
function spaceBefore(text: string, { attributes }: WrittenComponent): string {
  const start = attributes.at(-1)?.span[0];
  if (start === undefined) return ' ';
  return text.slice(text.slice(0, start).trimEnd().length, start);
}
