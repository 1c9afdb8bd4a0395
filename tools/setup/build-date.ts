import { site } from '@/lib/site.ts';
import { dayAt } from '@/lib/time-zone.ts';

/**
 * Sets `BUILD_DATE` where it is unset: today in the publication’s zone. Called once by a command before anything reads it, so that
 * no page asks a clock and two builds of a day are the same bytes.
 */
export function setBuildDate(now: Date = new Date()): void {
  process.env.BUILD_DATE ||= dayAt(now.getTime(), site.timeZone);
}
