import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/site/not-found-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';

export const metadata: Metadata = { title: `Page not found | ${site.name}`, robots: { index: false } };

export default async function NotFound() {
  return <NotFoundPage content={await getContent()} />;
}
