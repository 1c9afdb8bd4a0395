import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { site } from '@/lib/site';
import { eventsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** What is told about a page of the list of events. */
export function eventsMetadata(page: string): Metadata {
  const { title, about } = wordsOf(site.language).events;
  return listMetadata({ title, about, page, path: eventsPath(Number(page)) });
}
