import { jsonFeed } from '@/lib/feeds/json-feed';
import { textFile } from '@/lib/file-response';
import { findTopicFeed, type TopicParams, topicParams } from '../topic-route';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = topicParams;

export async function GET(_: Request, { params }: { params: Promise<TopicParams> }): Promise<Response> {
  return textFile(jsonFeed(await findTopicFeed(params)), 'jsonFeed');
}
