const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in the time zone of this computer, as front matter takes it: `2026-11-22 09:30:00 -0500`. */
export function localDate(now: number): string {
  const date = new Date(now);
  const offset = -date.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:00 ${zone}`;
}
