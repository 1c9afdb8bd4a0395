import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { eventMetadata, eventsMetadata } from '@/components/event/event-metadata';
import { EventPage } from '@/components/event/event-page';
import { EventsPage } from '@/components/event/events-page';
import { EmbedPage } from '@/components/post/embed-page';
import { embedMetadata, postMetadata } from '@/components/post/post-metadata';
import { PostPage } from '@/components/post/post-page';
import { getContent } from '@/lib/content';
import { embedOf } from '@/lib/embed/embed';
import { eventsPageAt, furtherEventsPages } from '@/lib/events/pages';
import { PLACEHOLDER, readParams } from '@/lib/static-params';
import { eventsPath } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ post: string[] }>;
}

/**
 * Posts with the framed players below them, events, and the further pages of their list. The whole address is one parameter: each level
 * of folders would be rendered and written for itself.
 */
export async function generateStaticParams() {
  const content = await getContent();
  const paths = [
    ...content.posts.flatMap((post) => [post.path, embedOf(post)?.path ?? []].flat()),
    ...content.events.map(({ path }) => path),
    ...furtherEventsPages(content).map((page) => eventsPath(Number(page))),
  ];
  const params = paths.map((path) => ({ post: path.split('/').slice(1, -1) }));
  return params.length > 0 ? params : [{ post: [PLACEHOLDER, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER] }];
}

async function find({ params }: Props) {
  const path = `/${(await readParams(params)).post.join('/')}/`;
  const content = await getContent();
  const event = content.events.find((candidate) => candidate.path === path);
  if (event) return { kind: 'event', event, content } as const;
  const page = eventsPageAt(path, content);
  if (page) return { kind: 'events', page, content } as const;
  const named = content.posts.find((post) => post.path === path || embedOf(post)?.path === path);
  const post = named ?? notFound();
  const embed = post.path === path ? undefined : embedOf(post);
  return embed
    ? ({ kind: 'embed', post, embed, content } as const)
    : ({ kind: 'post', post, content } as const);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (found.kind === 'event') return eventMetadata(found.event);
  if (found.kind === 'events') return eventsMetadata(found.page);
  return found.kind === 'embed'
    ? embedMetadata(found.post, found.embed)
    : postMetadata(found.post, found.content);
}

export default async function Page(props: Props) {
  const { content, ...found } = await find(props);
  if (found.kind === 'event') return <EventPage event={found.event} content={content} />;
  if (found.kind === 'events') return <EventsPage page={found.page} content={content} />;
  return found.kind === 'embed' ? (
    <EmbedPage post={found.post} embed={found.embed} content={content} />
  ) : (
    <PostPage post={found.post} content={content} />
  );
}
