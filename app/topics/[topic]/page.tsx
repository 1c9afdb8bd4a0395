import type { Metadata } from 'next';
import { calendarLink, feedLinks, pageMetadata } from '@/components/site/page-metadata';
import { TopicPage } from '@/components/site/topic-page';
import { topicCalendar } from '@/lib/calendar/calendars';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { findTopic, type TopicParams, topicParams } from './topic-route';

export const dynamicParams = false;

interface Props {
  params: Promise<TopicParams>;
}

export const generateStaticParams = topicParams;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, content } = await findTopic(props.params);
  const calendar = topicCalendar(content, topic);
  const description =
    topic.summary ?? topic.deck ?? `${wordsOf(site.language).lists.about.topic(topic.title)}.`;
  return pageMetadata({
    title: topic.title,
    description,
    path: topic.path,
    card: topic.path,
    feeds: [...feedLinks(topic.title, topic.path), ...(calendar ? [calendarLink(calendar)] : [])],
  });
}

export default async function Topic(props: Props) {
  return <TopicPage {...(await findTopic(props.params))} page="1" />;
}
