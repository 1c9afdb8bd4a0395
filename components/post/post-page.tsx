import { Frame } from '@/components/site/frame';
import type { Content, Post } from '@/lib/content/types';
import { interfaceLanguage } from '@/lib/interface-language';
import { postCrumbs } from '@/lib/listing/crumbs';
import { postGraph } from '@/lib/structured-data/post';
import { PostView } from './post-view';

/** The whole page of a post. */
export async function PostPage({ post, content }: { post: Post; content: Content }) {
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
