import type { Metadata } from 'next';
import { AuthorsPage } from '@/components/site/authors-page';
import { listMetadata } from '@/components/site/list-metadata';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { authorsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { lists } = wordsOf(site.language);
  return listMetadata({
    title: lists.authors,
    about: lists.about.authors,
    path: authorsPath(),
  });
}

export default async function Authors() {
  return <AuthorsPage content={await getContent()} page="1" />;
}
