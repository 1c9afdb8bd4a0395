import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AuthorPage } from '@/components/site/author-page';
import { listMetadata } from '@/components/site/list-metadata';
import { feedLinks } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { orPlaceholder, readParams } from '@/lib/static-params';
import { wordsOf } from '@/lib/words';

export const dynamicParams = false;

interface Props {
  params: Promise<{ author: string }>;
}

export async function generateStaticParams() {
  const { authors } = await getContent();
  return orPlaceholder(
    authors.map(({ id }) => ({ author: id })),
    'author',
  );
}

async function find({ params }: Props) {
  const { author: id } = await readParams(params);
  const content = await getContent();
  return { content, author: content.authors.find((author) => author.id === id) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { author } = await find(props);
  return listMetadata({
    title: author.name,
    about: wordsOf(site.language).lists.about.author(author.name),
    path: author.path,
    feeds: feedLinks(author.name, author.path).slice(0, 1),
  });
}

export default async function Author(props: Props) {
  return <AuthorPage {...(await find(props))} page="1" />;
}
