import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { SubscribePage } from '@/components/site/subscribe-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { subscribePath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { title, description } = wordsOf(site.language).subscribe;
  return pageMetadata({ title, description, path: subscribePath() });
}

export default async function Subscribe() {
  return <SubscribePage content={await getContent()} />;
}
