import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { TopicsPage } from '@/components/site/topics-page';
import { getContent } from '@/lib/content';
import { furtherPages, NAMES_PER_PAGE } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { topicsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

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
  const { lists } = wordsOf(site.language);
  return listMetadata({
    title: lists.topics,
    about: lists.about.topics,
    page,
    path: topicsPath(Number(page)),
  });
}

export default async function FurtherTopics({ params }: Props) {
  return <TopicsPage content={await getContent()} page={(await params).page} />;
}
