import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { TopicsPage } from '@/components/site/topics-page';
import { getContent } from '@/lib/content';
import { furtherPages, NAMES_PER_PAGE } from '@/lib/listing/paging';
import { orPlaceholder } from '@/lib/static-params';
import { topicsPath } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ page: string }>;
}

export async function generateStaticParams() {
  const { topics } = await getContent();
  return orPlaceholder(
    furtherPages(topics.length, NAMES_PER_PAGE).map((page) => ({ page })),
    'page',
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  return pageMetadata({
    title: `Topics, page ${page}`,
    description: `All topics, with the number of entries in each: page ${page}.`,
    path: topicsPath(Number(page)),
  });
}

export default async function FurtherTopics({ params }: Props) {
  return <TopicsPage content={await getContent()} page={(await params).page} />;
}
