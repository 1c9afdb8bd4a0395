import type { Metadata } from 'next';
import { AuthorsPage } from '@/components/site/authors-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { authorsPath } from '@/lib/urls';

export const metadata: Metadata = pageMetadata({
  title: 'Authors',
  description: 'Everybody who has written here, from A to Z.',
  path: authorsPath(),
});

export default async function Authors() {
  return <AuthorsPage content={await getContent()} page="1" />;
}
