import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { directoryMetadata } from '@/components/directory/directory-metadata';
import { DirectoryPage } from '@/components/directory/directory-page';
import { EntryPage } from '@/components/directory/entry-page';
import { eventsMetadata } from '@/components/event/event-metadata';
import { EventPage } from '@/components/event/event-page';
import { EventsPage } from '@/components/event/events-page';
import { wholeGuideMetadata } from '@/components/guide/guide-metadata';
import { GuidePageView } from '@/components/guide/guide-page-view';
import { WholeGuide } from '@/components/guide/whole-guide';
import { EmbedPage } from '@/components/post/embed-page';
import { embedMetadata, postMetadata } from '@/components/post/post-metadata';
import { PostPage } from '@/components/post/post-page';
import { MonthPage } from '@/components/site/month-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { monthMetadata, yearMetadata } from '@/components/site/period-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { textMetadata } from '@/components/site/text-metadata';
import { YearPage } from '@/components/site/year-page';
import { getContent } from '@/lib/content';
import { pageAt, pagePaths } from '@/lib/listing/page-at';
import { PLACEHOLDER, readParams } from '@/lib/static-params';

/**
 * Posts, framed players, plain pages, years, months, events, directories and guides, whatever parts their addresses have (`permalinks` of the settings). The whole
 * address is one parameter: each level of folders would be rendered and written for itself.
 */
export const dynamicParams = false;

interface Props {
  params: Promise<{ path: string[] }>;
}

export async function generateStaticParams() {
  const params = pagePaths(await getContent()).map((path) => ({ path: path.split('/').slice(1, -1) }));
  return params.length > 0 ? params : [{ path: [PLACEHOLDER] }];
}

async function find({ params }: Props) {
  const path = `/${(await readParams(params)).path.join('/')}/`;
  const content = await getContent();
  return { content, found: pageAt(content, path) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { content, found } = await find(props);
  switch (found.kind) {
    case 'post':
      return postMetadata(found.post, content);
    case 'player':
      return embedMetadata(found.post, found.embed);
    case 'plain': {
      const { title, summary, deck, path, lang } = found.page;
      return pageMetadata({ title, description: summary ?? deck, path, lang });
    }
    case 'year':
      return yearMetadata(found.year);
    case 'month':
      return monthMetadata(found);
    case 'event-page':
      return textMetadata(found.event);
    case 'events':
      return eventsMetadata(found.page, content);
    case 'entry':
      return textMetadata(found.entry);
    case 'guide-page':
      return textMetadata(found.page);
    case 'whole-guide':
      return wholeGuideMetadata(found.guide);
    case 'directory':
      return directoryMetadata(found.directory);
  }
}

export default async function Page(props: Props) {
  const { content, found } = await find(props);
  switch (found.kind) {
    case 'post':
      return <PostPage post={found.post} content={content} />;
    case 'player':
      return <EmbedPage post={found.post} embed={found.embed} content={content} />;
    case 'plain':
      return <PlainPage page={found.page} />;
    case 'year':
      return <YearPage year={found.year} content={content} />;
    case 'month':
      return <MonthPage {...found} content={content} />;
    case 'event-page':
      return <EventPage event={found.event} content={content} />;
    case 'events':
      return <EventsPage content={content} page={found.page} />;
    case 'entry':
      return <EntryPage entry={found.entry} content={content} />;
    case 'guide-page':
      return <GuidePageView page={found.page} content={content} />;
    case 'whole-guide':
      return <WholeGuide guide={found.guide} content={content} />;
    case 'directory':
      return <DirectoryPage directory={found.directory} content={content} />;
  }
}
