import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { feedLinks, pageMetadata } from '@/components/site/page-metadata';
import { TopicPage } from '@/components/site/topic-page';
import { getContent } from '@/lib/content';
import { orPlaceholder } from '@/lib/static-params';

export const dynamicParams = false;

interface Props {
  params: Promise<{ topic: string }>;
}

export async function generateStaticParams() {
  const { topics } = await getContent();
  return orPlaceholder(
    topics.map(({ id }) => ({ topic: id })),
    'topic',
  );
}

async function find({ params }: Props) {
  const { topic: id } = await params;
  const content = await getContent();
  return { content, topic: content.topics.find((topic) => topic.id === id) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic } = await find(props);
  const description = topic.summary ?? topic.deck ?? `Everything about ${topic.title}.`;
  return pageMetadata({
    title: topic.title,
    description,
    path: topic.path,
    card: topic.path,
    feeds: feedLinks(topic.title, topic.path),
  });
}

export default async function Topic(props: Props) {
  return <TopicPage {...(await find(props))} page="1" />;
}
