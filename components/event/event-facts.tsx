import { daysText, hoursText, zoneText } from '@/lib/events/when';
import { textAttributes } from '@/lib/interface-language';
import type { PublicEvent } from '@/lib/kinds/event';
import { calendarEntryPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** When and where an event is, who holds it, and the way into a calendar. */
export function EventFacts({ event, lang }: { event: PublicEvent; lang: string }) {
  const words = wordsOf(lang).events;
  const { venue, online, host } = event;
  const written = textAttributes(event.lang);
  return (
    <>
      <p className="margin-fact">
        <b>{words.when}</b>{' '}
        <time dateTime={event.starts.iso}>
          {daysText(event, lang)}, {hoursText(event, lang)}
        </time>{' '}
        {zoneText(event, lang)}
      </p>
      {venue && (
        <p className="margin-fact">
          <b>{words.where}</b>{' '}
          <span {...written}>{[venue.name, venue.address].filter(Boolean).join(', ')}</span>
        </p>
      )}
      {online && (
        <p className="margin-fact">
          {/* Where the page does not say more than that it is online. */}
          <b>{online === words.online ? words.where : words.online}</b> <span {...written}>{online}</span>
        </p>
      )}
      {host && (
        <p className="margin-fact">
          <b>{words.host}</b> <span {...written}>{host}</span>
        </p>
      )}
      {!event.isPast && !event.canceled && (
        <p className="margin-fact">
          <a href={calendarEntryPath(event.path)}>{words.add}</a>
        </p>
      )}
    </>
  );
}
