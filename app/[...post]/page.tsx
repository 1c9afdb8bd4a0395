import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { postMetadata } from '@/components/post/post-metadata';
import { PostPage } from '@/components/post/post-page';
import { getContent } from '@/lib/content';
import { PLACEHOLDER, readParams } from '@/lib/static-params';

export const dynamicParams = false;

interface Props {
  params: Promise<{ post: string[] }>;
}

/** Year, month, day and slug as one parameter: each level of folders would be rendered and written for itself. */
export async function generateStaticParams() {
  const { posts } = await getContent();
  const params = posts.map(({ path }) => ({ post: path.split('/').slice(1, -1) }));
  return params.length > 0 ? params : [{ post: [PLACEHOLDER, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER] }];
}

async function find({ params }: Props) {
  const path = `/${(await readParams(params)).post.join('/')}/`;
  const content = await getContent();
  return { content, post: content.posts.find((post) => post.path === path) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post, content } = await find(props);
  return postMetadata(post, content);
}

export default async function Page(props: Props) {
  const { post, content } = await find(props);
  return <PostPage post={post} content={content} />;
}
