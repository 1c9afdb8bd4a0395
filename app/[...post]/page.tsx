import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostView } from '@/components/post/post-view';
import { Frame } from '@/components/site/frame';
import { pageMetadata, twinLinks } from '@/components/site/page-metadata';
import { getContent } from '@/lib/content';
import { postCrumbs } from '@/lib/listing/crumbs';
import { authorsOf, topicsOf } from '@/lib/listing/select';
import { PLACEHOLDER } from '@/lib/static-params';
import { postGraph } from '@/lib/structured-data/post';
import { absoluteUrl } from '@/lib/urls';

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
  return pageMetadata({
    title: post.title,
    description: post.summary,
    path: post.path,
    canonical: post.canonical,
    lang: post.lang,
    image: post.image,
    card: post.path,
    feeds: twinLinks(post.title, post.path),
    published: post.date.iso,
    updated: post.updated?.iso,
    tags: topicsOf(post, content.topics).map(({ title }) => title),
    authors: authorsOf(post, content.authors).map(({ path }) => absoluteUrl(path)),
    hidden: post.preview !== undefined,
  });
}

export default async function PostPage(props: Props) {
  const { post, content } = await find(props);
  return (
    <Frame
      path={post.path}
      crumbs={postCrumbs(post)}
      lang={post.lang}
      structuredData={await postGraph(post, content)}
    >
      <PostView post={post} content={content} />
    </Frame>
  );
}
