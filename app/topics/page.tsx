import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { TopicsPage } from '@/components/site/topics-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { topicsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { lists } = wordsOf(site.language);
  return listMetadata({
    title: lists.topics,
    about: lists.about.topics,
    path: topicsPath(),
  });
}

export default async function Topics() {
  return <TopicsPage content={await getContent()} page="1" />;
}
