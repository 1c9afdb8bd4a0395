import { parseDate } from './dates';
import { site } from './site';

/**
 * The moment that this build takes for now, in milliseconds: `BUILD_DATE`, a date as in front matter, without an offset in the
 * zone of the publication. The commands (`npm run build`, `npm run dev`, `npm test`) set it once, so that no page asks a clock.
 */
export function buildInstant(): number {
  const text = process.env.BUILD_DATE;
  if (!text) throw new Error('BUILD_DATE is not set. Start the build with “npm run build”, which sets it.');
  const date = parseDate(text, site.timeZone);
  if (typeof date === 'string')
    throw new Error(`BUILD_DATE: ${date}. Write it as 2027-01-01 or 2027-01-01T09:00:00Z.`);
  return date.instant;
}
