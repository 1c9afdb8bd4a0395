import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { TopicsPage } from '@/components/site/topics-page';
import { getContent } from '@/lib/content';
import { topicsPath } from '@/lib/urls';

export const metadata: Metadata = pageMetadata({
  title: 'Topics',
  description: 'All topics, with the number of entries in each.',
  path: topicsPath(),
});

export default async function Topics() {
  return <TopicsPage content={await getContent()} page="1" />;
}
