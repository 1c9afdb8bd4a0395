const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The day of a moment in the time zone of this computer: `2026-11-22`. A new post gets the day alone, without a time:
 * a build of that day then holds it, while a time of day would leave it waiting for a later build.
 */
export function localDay(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
