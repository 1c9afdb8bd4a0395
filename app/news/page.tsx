import type { Metadata } from 'next';
import { NewsPage } from '@/components/site/news-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { newsPath } from '@/lib/urls';

export const metadata: Metadata = pageMetadata({
  title: 'News',
  description: 'Everything published here, newest first.',
  path: newsPath(),
});

export default async function News() {
  return <NewsPage content={await getContent()} page="1" />;
}
