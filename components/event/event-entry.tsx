import { TopicLinks } from '@/components/post/topic-links';
import type { Topic } from '@/lib/content/types';
import { daysText, hoursText, zoneText } from '@/lib/events/when';
import { opening } from '@/lib/excerpt';
import {
  interfaceLanguage,
  languageAttributes,
  siteLanguage,
  textAttributes,
} from '@/lib/interface-language';
import type { PublicEvent } from '@/lib/kinds/event';
import { topicsOf } from '@/lib/listing/select';
import { wordsOf } from '@/lib/words';

/** Characters that a list shows of a summary. */
const SUMMARY = 190;

/**
 * An event in a list: when and where it is, its title, a line of summary, its topics.
 *
 * @param topics the site’s, where the entry names its own
 * @param isBrief says no more than when, what and where
 */
export function EventEntry({
  event,
  topics = [],
  level: Heading = 'h3',
  isBrief = false,
}: {
  event: PublicEvent;
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  isBrief?: boolean;
}) {
  const lang = interfaceLanguage(event.lang);
  const words = wordsOf(lang);
  return (
    <article className="entry" {...languageAttributes(lang, siteLanguage())}>
      <p className="folio">
        {!isBrief && <b>{words.kinds.event}</b>}{' '}
        <time dateTime={event.starts.iso}>{daysText(event, lang)}</time>{' '}
        {!event.isPast && (
          <span>
            {hoursText(event, lang)} {zoneText(event, lang)}
          </span>
        )}{' '}
        <span>{placeName(event, words)}</span>{' '}
        {event.canceled && <span className="archived">{words.events.canceled}</span>}
      </p>
      <div {...textAttributes(event.lang)}>
        <Heading className="entry-title">
          <a href={event.path}>{event.title}</a>
        </Heading>
        {!isBrief && event.summary && (
          <p className="entry-summary">{opening(event.summary, SUMMARY, event.lang)}</p>
        )}
      </div>
      <TopicLinks topics={topicsOf(event, topics).slice(0, 3)} />
    </article>
  );
}

const placeName = ({ venue }: PublicEvent, { events }: ReturnType<typeof wordsOf>): string =>
  venue?.name ?? events.online;
