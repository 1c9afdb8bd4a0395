import { isMap, type Value } from './value';

/** A value whose keys are in lower case on every level: Hugo takes `Title`, `title` and `TITLE` for one. The last one counts. */
export function lowerKeys(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const lower: Record<string, Value> = Object.create(null);
  for (const [key, value] of Object.entries(values)) lower[key.toLowerCase()] = lowered(value);
  return lower;
}

function lowered(value: Value): Value {
  if (typeof value === 'string') return value;
  return isMap(value) ? lowerKeys(value) : value.map(lowered);
}

/** Lines of keys by their names in lower case. */
export const lowerNames = (lines: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(lines).map(([key, line]) => [key.toLowerCase(), line]));
