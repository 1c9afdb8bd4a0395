import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { SubscribePage } from '@/components/site/subscribe-page';
import { getContent } from '@/lib/content';
import { subscribePath } from '@/lib/urls';

export const metadata: Metadata = pageMetadata({
  title: 'Subscribe',
  description: 'Feeds of everything, of each topic, author and podcast, and how to read them.',
  path: subscribePath(),
});

export default async function Subscribe() {
  return <SubscribePage content={await getContent()} />;
}
