/** Times inside a recording: `m:ss`, `h:mm:ss`, and ISO 8601 durations. Everything is whole seconds. */

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/;

/** Seconds of `3:00`, `12:35` or `1:02:03`; `undefined` where the text is no such time. */
export function parseClock(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, hours, minutes = '0', seconds = '0'] = match;
  if (hours !== undefined && (minutes.length !== 2 || Number(minutes) > 59)) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `180` → `3:00`, `3723` → `1:02:03`: the one form in which the site writes a time. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** ISO 8601 duration, as HTML's `datetime` and schema.org take it: `1440` → `PT24M`. */
export function isoDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Math.round(seconds % 60);
  const text = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `PT${text || '0S'}`;
}

/** Whole minutes, at least one: how a folio line gives a length (`24 min`). */
export function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

const SPELLED = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/i;

/**
 * Seconds of a moment as addresses give it: `500`, `500s`, `8m20s`, `1h2m3s`, `8:20`. `undefined` where the text is no
 * such moment.
 */
export function parseMoment(text: string): number | undefined {
  const match = SPELLED.exec(text);
  if (!match || text === '') return parseClock(text);
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
