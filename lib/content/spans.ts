/** Where keys and values of front matter or settings are in their file. */

/** Start and end of a value and of its key, as offsets in the file. */
export interface Span {
  readonly key?: readonly [number, number];
  readonly value: readonly [number, number];
}

/** Spans by `pathKey`. */
export type Spans = Readonly<Record<string, Span>>;

/** One text for a path, `['topics', 2]`. */
export const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('\u0000');

/** Where a value is, or the nearest thing around it that is there; with `key`, where its name stands. */
export function spanOf(
  spans: Spans,
  path: readonly PropertyKey[],
  what: 'key' | 'value' = 'value',
): readonly [number, number] {
  for (let length = path.length; length > 0; length--) {
    const span = spans[pathKey(path.slice(0, length))];
    if (!span) continue;
    const isEmpty = span.value[0] === span.value[1];
    return (what === 'key' || isEmpty) && span.key ? span.key : span.value;
  }
  return [0, 0];
}
