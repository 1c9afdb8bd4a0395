/** Clocks of a place: what a time without an offset means in a zone of the IANA database, which the runtime knows (`Intl`). */

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether the runtime knows a zone by this name. Offsets (`+02:00`) are no names: they have no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZoneName: 'longOffset',
  });
  formatters.set(zone, made);
  return made;
}

const partOf = (zone: string, instant: number, type: Intl.DateTimeFormatPartTypes): string =>
  formatter(zone)
    .formatToParts(instant)
    .find((part) => part.type === type)?.value ?? '';

/** The day of a moment in a zone, `YYYY-MM-DD`. */
export const dayAt = (instant: number, zone: string): string =>
  (['year', 'month', 'day'] as const).map((type) => partOf(zone, instant, type)).join('-');

/** How far clocks in a zone are ahead of UTC at a moment, in minutes. */
function offsetAt(instant: number, zone: string): number {
  const [, sign, hours = '0', minutes = '0'] =
    /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(partOf(zone, instant, 'timeZoneName')) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export interface Clock {
  /** In milliseconds since 1970-01-01T00:00:00Z. */
  readonly instant: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
  /** Whether clocks never show this time, because they are put forward over it. */
  readonly isSkipped: boolean;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The moment at which clocks in a zone show a time. Where they show it twice, because they are put back, it is the first of
 * the two; where they never show it, the moment is as long after the change as the time is (RFC 9557 and ECMAScript’s Temporal
 * call both “compatible”).
 *
 * @param wall the time as if it were UTC, in milliseconds
 */
export function clockAt(wall: number, zone: string): Clock {
  const [before, after] = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  for (const offset of before > after ? [before, after] : [after, before]) {
    const instant = wall - offset * MINUTE;
    if (offsetAt(instant, zone) === offset) return { instant, offset, isSkipped: false };
  }
  const instant = wall - before * MINUTE;
  return { instant, offset: offsetAt(instant, zone), isSkipped: true };
}
