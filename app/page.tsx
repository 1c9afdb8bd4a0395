import type { Metadata } from 'next';
import { FrontPage } from '@/components/site/front-page';
import { feedLinks, pageMetadata } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';

export const generateMetadata = (): Metadata =>
  pageMetadata({ path: '/', feeds: feedLinks(site.name).slice(1) });

export default async function Home() {
  return <FrontPage content={await getContent()} />;
}
