import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { NewsPage } from '@/components/site/news-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { newsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { lists } = wordsOf(site.language);
  return listMetadata({
    title: lists.news,
    about: lists.about.news,
    path: newsPath(),
  });
}

export default async function News() {
  return <NewsPage content={await getContent()} page="1" />;
}
