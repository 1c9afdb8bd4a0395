import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { postMetadata } from '@/components/post/post-metadata';
import { PostView } from '@/components/post/post-view';
import { Frame } from '@/components/site/frame';
import { getContent } from '@/lib/content';
import { interfaceLanguage } from '@/lib/interface-language';
import { postCrumbs } from '@/lib/listing/crumbs';
import { PLACEHOLDER } from '@/lib/static-params';
import { postGraph } from '@/lib/structured-data/post';

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
  const path = `/${(await params).post.join('/')}/`;
  const content = await getContent();
  return { content, post: content.posts.find((post) => post.path === path) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post, content } = await find(props);
  return postMetadata(post, content);
}

export default async function PostPage(props: Props) {
  const { post, content } = await find(props);
  return (
    <Frame
      path={post.path}
      crumbs={postCrumbs(post)}
      lang={interfaceLanguage(post.lang)}
      structuredData={await postGraph(post, content)}
    >
      <PostView post={post} content={content} />
    </Frame>
  );
}
