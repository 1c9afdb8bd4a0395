import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { pageMetadata } from '@/components/site/page-metadata';
import type { PublicEvent } from '@/lib/kinds/event';
import { site } from '@/lib/site';
import { eventsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** What is told about an event. */
export const eventMetadata = (event: PublicEvent): Metadata =>
  pageMetadata({
    title: event.title,
    description: event.summary ?? event.deck,
    path: event.path,
    lang: event.lang,
    image: event.image,
    card: event.path,
    hidden: event.preview !== undefined,
  });

/** What is told about a page of the list of events. */
export function eventsMetadata(page: string): Metadata {
  const { title, about } = wordsOf(site.language).events;
  return listMetadata({ title, about, page, path: eventsPath(Number(page)) });
}
