/** When an event takes place, for people. */
import { formatDays } from '../dates';
import { intlLocale } from '../interface-language';
import type { PublicEvent } from '../kinds/event';

type Times = Pick<PublicEvent, 'starts' | 'ends' | 'zone'>;

/** `3 February 2027`, `3–5 February 2027`: the days on which it is, as clocks there show them. */
export const daysText = ({ starts, ends }: Times, lang: string): string =>
  formatDays(starts.day, ends.day, lang);

/** `13:00–14:00`: when it starts and ends, as clocks there show it. */
export function hoursText({ starts, ends, zone }: Times, lang: string): string {
  const clock = new Intl.DateTimeFormat(intlLocale(lang), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return `${clock.format(starts.instant)}–${clock.format(ends.instant)}`;
}

/** `Eastern Time`: what the clocks go by, in words. */
export function zoneText({ starts, zone }: Times, lang: string): string {
  const format = new Intl.DateTimeFormat(intlLocale(lang), { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(starts.instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
