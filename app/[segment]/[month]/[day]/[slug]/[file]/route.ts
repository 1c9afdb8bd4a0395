import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { postFile, postFiles } from '@/lib/post-files';
import { orPlaceholder } from '@/lib/static-params';
import { findPost, type PostParams, postParams } from '../post-route';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { posts } = await getContent();
  const params = posts.flatMap((post) => postFiles(post).map((file) => ({ ...postParams(post), file })));
  return orPlaceholder(params, 'segment', 'month', 'day', 'slug', 'file');
}

type Params = Promise<PostParams & { file: string }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { content, post } = await findPost(params);
  const file = (await postFile(post, content, (await params).file)) ?? notFound();
  return textFile(file.text, file.type);
}
