import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { TopicPage } from '@/components/site/topic-page';
import { getContent } from '@/lib/content';
import { furtherPages } from '@/lib/listing/paging';
import { listedOfTopic } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { topicPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { findTopic, type TopicParams } from '../../topic-route';

export const dynamicParams = false;

interface Props {
  params: Promise<TopicParams & { page: string }>;
}

export async function generateStaticParams() {
  const { topics, posts } = await getContent();
  const params = topics.flatMap((topic) =>
    furtherPages(listedOfTopic(posts, topic).length, site.postsPerPage).map((page) => ({
      topic: topic.id,
      page,
    })),
  );
  return orPlaceholder(params, 'topic', 'page');
}

async function find({ params }: Props) {
  return { ...(await findTopic(params)), page: (await params).page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, page } = await find(props);
  return listMetadata({
    title: topic.title,
    about: wordsOf(site.language).lists.about.topic(topic.title),
    page,
    path: topicPath(topic.id, Number(page)),
  });
}

export default async function FurtherTopic(props: Props) {
  return <TopicPage {...(await find(props))} />;
}
