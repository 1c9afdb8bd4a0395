/** What the pages and feeds below the address of a topic share. */
import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import type { Content, Topic } from '@/lib/content/types';
import { type FeedSource, topicFeed } from '@/lib/feeds/feed-source';
import { orPlaceholder, readParams } from '@/lib/static-params';

export type TopicParams = Record<'topic', string>;

/** One set of parameters for each topic. */
export async function topicParams(): Promise<TopicParams[]> {
  const { topics } = await getContent();
  return orPlaceholder(
    topics.map(({ id }) => ({ topic: id })),
    'topic',
  );
}

/** The topic that an address names; answers 404 where there is none. */
export async function findTopic(params: Promise<TopicParams>): Promise<{ content: Content; topic: Topic }> {
  const { topic: id } = await readParams(params);
  const content = await getContent();
  return { content, topic: content.topics.find((topic) => topic.id === id) ?? notFound() };
}

/** The feed of the topic that an address names; answers 404 where there is none. */
export async function findTopicFeed(params: Promise<TopicParams>): Promise<FeedSource> {
  const { content, topic } = await findTopic(params);
  return topicFeed(content, topic);
}
