import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { SearchPage } from '@/components/site/search-page';
import { getContent } from '@/lib/content';
import { searchPath } from '@/lib/urls';

export const metadata: Metadata = pageMetadata({
  title: 'Search',
  description: 'Search everything published here, or find it by topic, author or year.',
  path: searchPath(),
});

export default async function Search() {
  return <SearchPage content={await getContent()} />;
}
