import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { postFile, postFiles } from '@/lib/post-files';
import { PLACEHOLDER, readParams } from '@/lib/static-params';

/**
 * The files beside posts. They have a folder of their own here, because addresses of posts may have any number of parts: publishing
 * puts them beside their posts (tools/publish/place-post-files.ts), and development finds them there (tools/next/config.mjs).
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { posts } = await getContent();
  const params = posts.flatMap((post) =>
    postFiles(post).map((name) => ({ file: [...post.path.split('/').slice(1, -1), name] })),
  );
  return params.length > 0 ? params : [{ file: [PLACEHOLDER] }];
}

export async function GET(
  _: Request,
  { params }: { params: Promise<{ file: string[] }> },
): Promise<Response> {
  const parts = (await readParams(params)).file;
  const path = `/${parts.slice(0, -1).join('/')}/`;
  const content = await getContent();
  const post = content.posts.find((candidate) => candidate.path === path);
  const file = (post && (await postFile(post, content, parts.at(-1) ?? ''))) ?? notFound();
  return textFile(file.text, file.type);
}
