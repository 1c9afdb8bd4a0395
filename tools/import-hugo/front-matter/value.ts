/** Values of front matter, in whatever language it is written: texts, lists and maps of them. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/**
 * A parsed value with every scalar as text. What says nothing is left out of lists and maps.
 *
 * @param scalarText the text of a scalar; `undefined` for lists, maps and what says nothing
 */
export function toValue(raw: unknown, scalarText: (raw: unknown) => string | undefined): Value | undefined {
  const text = scalarText(raw);
  if (text !== undefined) return text;
  if (Array.isArray(raw))
    return raw.map((item) => toValue(item, scalarText)).filter((value) => value !== undefined);
  if (!raw || typeof raw !== 'object') return undefined;
  const out: Record<string, Value> = Object.create(null);
  for (const [key, item] of Object.entries(raw)) {
    const value = toValue(item, scalarText);
    if (value !== undefined) out[key] = value;
  }
  return out;
}

/** The text of a value; a list of one text counts as that text. */
export function asText(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') return value[0];
  return undefined;
}

/** The texts of a list; one text counts as a list of one. */
export function asTexts(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  return [];
}

/** The value at a key of a map. */
export function at(value: Value | undefined, key: string): Value | undefined {
  if (!isMap(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether a value is a map, and no text or list. */
export function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The truth of a value as Hugo reads it; `undefined` where it says neither. */
export function asFlag(value: Value | undefined): boolean | undefined {
  const text = asText(value)?.trim().toLowerCase();
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;
}
