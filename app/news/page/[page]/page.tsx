import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { NewsPage } from '@/components/site/news-page';
import { getContent } from '@/lib/content';
import { furtherPages } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { newsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

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
  const { lists } = wordsOf(site.language);
  return listMetadata({
    title: lists.news,
    about: lists.about.news,
    page,
    path: newsPath(Number(page)),
  });
}

export default async function FurtherNews({ params }: Props) {
  return <NewsPage content={await getContent()} page={(await params).page} />;
}
