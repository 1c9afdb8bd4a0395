/**
 * The day of a first post: one that has begun in the publication's zone when today begins in UTC, which is the moment that a build
 * takes for now. So the first build of the first day shows it.
 *
 * @param now in milliseconds
 * @param timeZone a name of the IANA time zone database
 * @returns `2026-11-22`
 */
export function firstDay(now: number, timeZone: string): string {
  const today = new Date(`${new Date(now).toISOString().slice(0, 10)}T00:00:00Z`);
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(today);
}
