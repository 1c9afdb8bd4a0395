import type { SaxesTagNS } from 'saxes';

/** What is said of a drawing that does not say how large it is. */
export const SIZE_FAULT = {
  message: 'The drawing does not say how large it is',
  fix: 'Add its measures to <svg>: viewBox="0 0 300 200", with its own width and height as the last two.',
} as const;

const LENGTH = /^\+?(\d+(?:\.\d*)?|\.\d+)(?:e\d+)?(?:px|pt|pc|mm|cm|in|q|em|ex|rem)?$/i;

/**
 * Whether a root element has measures of its own: a `viewBox`, or `width` and `height` that are no part of something else.
 * Without them nobody can keep its place free (SVG 2, 8.2 “Sizing properties”).
 */
export function hasSize({ attributes }: SaxesTagNS): boolean {
  const valueIn = (name: string): string => attributes[name]?.value ?? '';
  const [, , width = 0, height = 0, ...more] = valueIn('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0 && more.length === 0) return true;
  return ['width', 'height'].every((name) => Number(LENGTH.exec(valueIn(name).trim())?.[1]) > 0);
}
