import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMetadata } from '@/components/site/list-metadata';
import { MonthPage } from '@/components/site/month-page';
import { capitalized } from '@/lib/capitalized';
import { getContent } from '@/lib/content';
import { formatMonth } from '@/lib/dates';
import { furtherPages } from '@/lib/listing/paging';
import { months } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { monthPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export const dynamicParams = false;

interface Props {
  params: Promise<{ segment: string; month: string; page: string }>;
}

export async function generateStaticParams() {
  const { posts } = await getContent();
  const params = months(posts).flatMap(({ key, count }) =>
    furtherPages(count, site.postsPerPage).map((page) => ({
      segment: key.slice(0, 4),
      month: key.slice(5),
      page,
    })),
  );
  return orPlaceholder(params, 'segment', 'month', 'page');
}

async function find({ params }: Props) {
  const { segment: year, month, page } = await params;
  const content = await getContent();
  if (!months(content.posts).some(({ key }) => key === `${year}-${month}`)) notFound();
  return { content, year, month, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, month, page } = await find(props);
  const name = formatMonth(`${year}-${month}`, site.language);
  return listMetadata({
    title: capitalized(name, site.language),
    about: wordsOf(site.language).lists.about.period(name),
    page,
    path: monthPath(year, month, Number(page)),
  });
}

export default async function FurtherMonth(props: Props) {
  return <MonthPage {...(await find(props))} />;
}
