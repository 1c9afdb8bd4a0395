import type { Metadata } from 'next';
import { FrontPage } from '@/components/site/front-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';

export const metadata: Metadata = pageMetadata({ path: '/' });

export default async function Home() {
  return <FrontPage content={await getContent()} />;
}
