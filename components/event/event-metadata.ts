import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { calendarLink } from '@/components/site/page-metadata';
import { siteCalendar } from '@/lib/calendar/calendars';
import type { Content } from '@/lib/content/types';
import { site } from '@/lib/site';
import { eventsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** What is told about a page of the list of events. */
export function eventsMetadata(page: string, content: Content): Metadata {
  const { title, about } = wordsOf(site.language).events;
  return listMetadata({
    title,
    about,
    page,
    path: eventsPath(Number(page)),
    feeds: [calendarLink(siteCalendar(content))],
  });
}
