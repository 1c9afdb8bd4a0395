import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MonthPage } from '@/components/site/month-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { formatMonth } from '@/lib/dates';
import { months } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { monthPath } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ segment: string; month: string }>;
}

export async function generateStaticParams() {
  const { posts } = await getContent();
  const params = months(posts).map(({ key }) => ({ segment: key.slice(0, 4), month: key.slice(5) }));
  return orPlaceholder(params, 'segment', 'month');
}

async function find({ params }: Props) {
  const { segment: year, month } = await params;
  const content = await getContent();
  if (!months(content.posts).some(({ key }) => key === `${year}-${month}`)) notFound();
  return { content, year, month };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, month } = await find(props);
  const title = formatMonth(`${year}-${month}`, site.language);
  return pageMetadata({
    title,
    description: `Everything published in ${title}.`,
    path: monthPath(year, month),
  });
}

export default async function Month(props: Props) {
  return <MonthPage {...(await find(props))} page="1" />;
}
