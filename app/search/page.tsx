import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { SearchPage } from '@/components/site/search-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { searchPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { frame, searchPage } = wordsOf(site.language);
  return pageMetadata({ title: frame.search, description: searchPage.description, path: searchPath() });
}

export default async function Search() {
  return <SearchPage content={await getContent()} />;
}
