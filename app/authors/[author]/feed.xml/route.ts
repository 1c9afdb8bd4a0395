import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { authorFeed } from '@/lib/feeds/feed-source';
import { rss } from '@/lib/feeds/rss';
import { textFile } from '@/lib/file-response';
import { orPlaceholder, readParams } from '@/lib/static-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { authors } = await getContent();
  return orPlaceholder(
    authors.map(({ id }) => ({ author: id })),
    'author',
  );
}

export async function GET(
  _: Request,
  { params }: { params: Promise<{ author: string }> },
): Promise<Response> {
  const { author: id } = await readParams(params);
  const content = await getContent();
  const author = content.authors.find((candidate) => candidate.id === id) ?? notFound();
  return textFile(rss(authorFeed(content, author)), 'rss');
}
