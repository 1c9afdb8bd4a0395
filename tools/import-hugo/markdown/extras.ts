/** Marks of Goldmark’s `extras`, which are off unless a site says so: `==marked==`, `++inserted++`, `H~2~O`, `x^2^`. */
import type { PhrasingContent, Text } from 'mdast';
import type { Extra } from '../site/markup';

const MARKS: Readonly<Record<Extra, RegExp>> = {
  mark: /==(?=\S)([^=\n]*[^=\s])==/,
  ins: /\+\+(?=\S)([^+\n]*[^+\s])\+\+/,
  sub: /(?<!~)~([^~\s]+)~(?!~)/,
  sup: /\^([^^\s]+)\^/,
};

/**
 * The parts of a text in which such marks stand, as HTML around words; `undefined` where there are none.
 *
 * @see https://gohugo.io/configuration/markup/#extras
 */
export function readExtras({ value }: Text, extras: readonly Extra[]): PhrasingContent[] | undefined {
  const found = extras
    .flatMap((name) => {
      const match = MARKS[name].exec(value);
      return match ? [{ name, at: match.index, whole: match[0], words: match[1] ?? '' }] : [];
    })
    .sort((a, b) => a.at - b.at)[0];
  if (!found) return undefined;
  const { name, at, whole, words } = found;
  const rest: Text = { type: 'text', value: value.slice(at + whole.length) };
  return [
    ...(at > 0 ? [{ type: 'text' as const, value: value.slice(0, at) }] : []),
    { type: 'html', value: `<${name}>` },
    { type: 'text', value: words },
    { type: 'html', value: `</${name}>` },
    ...(rest.value === '' ? [] : (readExtras(rest, extras) ?? [rest])),
  ];
}
