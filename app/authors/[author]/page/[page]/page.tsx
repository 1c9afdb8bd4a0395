import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AuthorPage } from '@/components/site/author-page';
import { listMetadata } from '@/components/site/list-metadata';
import { getContent } from '@/lib/content';
import { furtherPages } from '@/lib/listing/paging';
import { postsOfAuthor } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { orPlaceholder, readParams } from '@/lib/static-params';
import { authorPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export const dynamicParams = false;

interface Props {
  params: Promise<{ author: string; page: string }>;
}

export async function generateStaticParams() {
  const { authors, posts } = await getContent();
  const params = authors.flatMap(({ id }) =>
    furtherPages(postsOfAuthor(posts, id).length, site.postsPerPage).map((page) => ({ author: id, page })),
  );
  return orPlaceholder(params, 'author', 'page');
}

async function find({ params }: Props) {
  const { author: id, page } = await readParams(params);
  const content = await getContent();
  return { content, page, author: content.authors.find((author) => author.id === id) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { author, page } = await find(props);
  return listMetadata({
    title: author.name,
    about: wordsOf(site.language).lists.about.author(author.name),
    page,
    path: authorPath(author.id, Number(page)),
  });
}

export default async function FurtherAuthor(props: Props) {
  return <AuthorPage {...(await find(props))} />;
}
