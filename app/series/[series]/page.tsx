import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/components/site/page-metadata';
import { SeriesPage } from '@/components/site/series-page';
import { getContent } from '@/lib/content';
import { sourceImage } from '@/lib/images/source';
import { orPlaceholder, readParams } from '@/lib/static-params';
import { podcastPath } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ series: string }>;
}

export async function generateStaticParams() {
  const { series } = await getContent();
  return orPlaceholder(
    series.map(({ id }) => ({ series: id })),
    'series',
  );
}

async function find({ params }: Props) {
  const { series: id } = await readParams(params);
  const content = await getContent();
  return { content, series: content.series.find((series) => series.id === id) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { series } = await find(props);
  return pageMetadata({
    title: series.title,
    description: series.summary,
    path: series.path,
    feeds: [{ type: 'application/rss+xml', path: podcastPath(series.id), title: series.title }],
    lang: series.language,
    image: await coverOf(series),
  });
}

/** The cover, as link previews show it. */
async function coverOf({ cover, title }: { cover: string; title: string }) {
  const file = await sourceImage(cover);
  return { src: cover, alt: title, width: file?.width, height: file?.height };
}

export default async function Series(props: Props) {
  return <SeriesPage {...(await find(props))} />;
}
