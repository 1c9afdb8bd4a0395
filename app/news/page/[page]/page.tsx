import type { Metadata } from 'next';
import { NewsPage } from '@/components/site/news-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { furtherPages } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { newsPath } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ page: string }>;
}

export async function generateStaticParams() {
  const { posts } = await getContent();
  return orPlaceholder(
    furtherPages(posts.length, site.postsPerPage).map((page) => ({ page })),
    'page',
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  return pageMetadata({
    title: `News, page ${page}`,
    description: `Everything published here, newest first: page ${page}.`,
    path: newsPath(Number(page)),
  });
}

export default async function FurtherNews({ params }: Props) {
  return <NewsPage content={await getContent()} page={(await params).page} />;
}
