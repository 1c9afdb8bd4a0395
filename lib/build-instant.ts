import { UsageError } from './errors';
import { parseDate } from './parse-date';
import { site } from './site';
import { dayAt } from './time-zone';

/**
 * The date that this build takes for today: `BUILD_DATE`, as written. Where it is unset, the clock is read once: today in the zone of
 * the publication, for this process and for those that it starts, so that no page asks a clock and two builds of a day are the same bytes.
 */
export function buildDate(now: () => number = Date.now): string {
  process.env.BUILD_DATE ||= dayAt(now(), site.timeZone);
  return process.env.BUILD_DATE;
}

/**
 * The moment that this build takes for now, in milliseconds: the start of {@link buildDate}, a date as in front matter, without an
 * offset in the zone of the publication.
 *
 * @throws UsageError where `BUILD_DATE` is not a date
 */
export function buildInstant(): number {
  const date = parseDate(buildDate(), site.timeZone);
  if (typeof date === 'string')
    throw new UsageError(`BUILD_DATE: ${date}. Write it as 2027-01-01 or 2027-01-01T09:00:00Z.`);
  return date.instant;
}
