import type { Metadata } from 'next';
import { AuthorsPage } from '@/components/site/authors-page';
import { listMetadata } from '@/components/site/list-metadata';
import { getContent } from '@/lib/content';
import { furtherPages, NAMES_PER_PAGE } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { authorsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export const dynamicParams = false;

interface Props {
  params: Promise<{ page: string }>;
}

export async function generateStaticParams() {
  const { authors } = await getContent();
  return orPlaceholder(
    furtherPages(authors.length, NAMES_PER_PAGE).map((page) => ({ page })),
    'page',
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  const { lists } = wordsOf(site.language);
  return listMetadata({
    title: lists.authors,
    about: lists.about.authors,
    page,
    path: authorsPath(Number(page)),
  });
}

export default async function FurtherAuthors({ params }: Props) {
  return <AuthorsPage content={await getContent()} page={(await params).page} />;
}
