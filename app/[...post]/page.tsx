import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '@/components/post/embed-page';
import { embedMetadata, postMetadata } from '@/components/post/post-metadata';
import { PostPage } from '@/components/post/post-page';
import { getContent } from '@/lib/content';
import { embedOf } from '@/lib/embed/embed';
import { PLACEHOLDER, readParams } from '@/lib/static-params';

export const dynamicParams = false;

interface Props {
  params: Promise<{ post: string[] }>;
}

/** Year, month, day and slug as one parameter: each level of folders would be rendered and written for itself. Framed players lie below. */
export async function generateStaticParams() {
  const { posts } = await getContent();
  const paths = posts.flatMap((post) => [post.path, embedOf(post)?.path ?? []].flat());
  const params = paths.map((path) => ({ post: path.split('/').slice(1, -1) }));
  return params.length > 0 ? params : [{ post: [PLACEHOLDER, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER] }];
}

async function find({ params }: Props) {
  const path = `/${(await readParams(params)).post.join('/')}/`;
  const content = await getContent();
  const named = content.posts.find((post) => post.path === path || embedOf(post)?.path === path);
  const post = named ?? notFound();
  return { content, post, embed: post.path === path ? undefined : embedOf(post) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post, embed, content } = await find(props);
  return embed ? embedMetadata(post, embed) : postMetadata(post, content);
}

export default async function Page(props: Props) {
  const { post, embed, content } = await find(props);
  return embed ? (
    <EmbedPage post={post} embed={embed} content={content} />
  ) : (
    <PostPage post={post} content={content} />
  );
}
