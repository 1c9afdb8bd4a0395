import { notFound } from 'next/navigation';
import { calendarOf } from '@/lib/calendar/calendar';
import { topicCalendar } from '@/lib/calendar/calendars';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { orPlaceholder } from '@/lib/static-params';
import { findTopic, type TopicParams } from '../topic-route';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams(): Promise<TopicParams[]> {
  const content = await getContent();
  const topics = content.topics.filter((topic) => topicCalendar(content, topic));
  return orPlaceholder(
    topics.map(({ id }) => ({ topic: id })),
    'topic',
  );
}

export async function GET(_: Request, { params }: { params: Promise<TopicParams> }): Promise<Response> {
  const { content, topic } = await findTopic(params);
  const { events, name } = topicCalendar(content, topic) ?? notFound();
  return textFile(calendarOf(events, content, name), 'calendar');
}
