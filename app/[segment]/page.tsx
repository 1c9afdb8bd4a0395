import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { eventsMetadata } from '@/components/event/event-metadata';
import { EventsPage } from '@/components/event/events-page';
import { listMetadata } from '@/components/site/list-metadata';
import { pageMetadata } from '@/components/site/page-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { YearPage } from '@/components/site/year-page';
import { getContent } from '@/lib/content';
import { hasEvents } from '@/lib/events/pages';
import { GUIDE_PAGE } from '@/lib/guide/pages';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { orPlaceholder, readParams } from '@/lib/static-params';
import { yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** Years, plain pages and the list of events share one level of the address. */
const EVENTS = 'events';

export const dynamicParams = false;

interface Props {
  params: Promise<{ segment: string }>;
}

export async function generateStaticParams() {
  const { posts, pages } = await getContent();
  // The guide’s front page has a route of its own.
  const slugs = pages.map((page) => page.slug).filter((slug) => slug !== GUIDE_PAGE);
  const events = hasEvents() ? [EVENTS] : [];
  const segments = [...years(posts).map((year) => year.key), ...slugs, ...events];
  return orPlaceholder(
    segments.map((segment) => ({ segment })),
    'segment',
  );
}

async function find({ params }: Props) {
  const { segment } = await readParams(params);
  const content = await getContent();
  const page = content.pages.find((candidate) => candidate.slug === segment);
  const isEvents = segment === EVENTS && hasEvents();
  if (!page && !isEvents && !years(content.posts).some((year) => year.key === segment)) notFound();
  return { content, segment, page, isEvents };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { segment, page, isEvents } = await find(props);
  if (isEvents) return eventsMetadata('1');
  if (page)
    return pageMetadata({
      title: page.title,
      description: page.summary ?? page.deck,
      path: page.path,
      lang: page.lang,
    });
  return listMetadata({
    title: segment,
    about: wordsOf(site.language).lists.about.period(segment),
    path: yearPath(segment),
  });
}

export default async function SegmentPage(props: Props) {
  const { content, segment, page, isEvents } = await find(props);
  if (isEvents) return <EventsPage content={content} page="1" />;
  return page ? <PlainPage page={page} /> : <YearPage year={segment} content={content} />;
}
