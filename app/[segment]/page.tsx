import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMetadata } from '@/components/site/list-metadata';
import { pageMetadata } from '@/components/site/page-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { YearPage } from '@/components/site/year-page';
import { getContent } from '@/lib/content';
import { GUIDE_PAGE } from '@/lib/guide/pages';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { orPlaceholder, readParams } from '@/lib/static-params';
import { yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** Years and plain pages share one level of the address. */
export const dynamicParams = false;

interface Props {
  params: Promise<{ segment: string }>;
}

export async function generateStaticParams() {
  const { posts, pages } = await getContent();
  // The guide’s front page has a route of its own.
  const slugs = pages.map((page) => page.slug).filter((slug) => slug !== GUIDE_PAGE);
  const segments = [...years(posts).map((year) => year.key), ...slugs];
  return orPlaceholder(
    segments.map((segment) => ({ segment })),
    'segment',
  );
}

async function find({ params }: Props) {
  const { segment } = await readParams(params);
  const content = await getContent();
  const page = content.pages.find((candidate) => candidate.slug === segment);
  if (!page && !years(content.posts).some((year) => year.key === segment)) notFound();
  return { content, segment, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { segment, page } = await find(props);
  if (page)
    return pageMetadata({
      title: page.title,
      description: page.summary ?? page.deck,
      path: page.path,
      lang: page.lang,
    });
  return listMetadata({
    title: segment,
    about: wordsOf(site.language).lists.about.period(segment),
    path: yearPath(segment),
  });
}

export default async function SegmentPage(props: Props) {
  const { content, segment, page } = await find(props);
  return page ? <PlainPage page={page} /> : <YearPage year={segment} content={content} />;
}
