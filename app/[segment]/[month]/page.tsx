import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMetadata } from '@/components/site/list-metadata';
import { MonthPage } from '@/components/site/month-page';
import { capitalized } from '@/lib/capitalized';
import { getContent } from '@/lib/content';
import { formatMonth } from '@/lib/dates';
import { months } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { monthPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

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
  const name = formatMonth(`${year}-${month}`, site.language);
  return listMetadata({
    title: capitalized(name, site.language),
    about: wordsOf(site.language).lists.about.period(name),
    path: monthPath(year, month),
  });
}

export default async function Month(props: Props) {
  return <MonthPage {...(await find(props))} page="1" />;
}
