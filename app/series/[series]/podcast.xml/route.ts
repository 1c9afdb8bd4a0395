import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { podcastFeed } from '@/lib/podcast/podcast-feed';
import { orPlaceholder, readParams } from '@/lib/static-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { series } = await getContent();
  return orPlaceholder(
    series.map(({ id }) => ({ series: id })),
    'series',
  );
}

type Params = Promise<{ series: string }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { series: id } = await readParams(params);
  const content = await getContent();
  const series = content.series.find((candidate) => candidate.id === id) ?? notFound();
  return textFile(await podcastFeed(content, series), 'rss');
}
