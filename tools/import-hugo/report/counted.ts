/** Numbers of the report, in English. */

/** `1,666`. */
export const number = (value: number): string => value.toLocaleString('en');

/** `1 post`, `2 posts`. */
export const counted = (value: number, one: string): string =>
  `${number(value)} ${one}${value === 1 ? '' : 's'}`;
