import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { topicFeed } from '@/lib/feeds/feed-source';
import { rss } from '@/lib/feeds/rss';
import { textFile } from '@/lib/file-response';
import { orPlaceholder } from '@/lib/static-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { topics } = await getContent();
  return orPlaceholder(
    topics.map(({ id }) => ({ topic: id })),
    'topic',
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ topic: string }> }): Promise<Response> {
  const { topic: id } = await params;
  const content = await getContent();
  const topic = content.topics.find((candidate) => candidate.id === id) ?? notFound();
  return textFile(rss(topicFeed(content, topic)), 'rss');
}
