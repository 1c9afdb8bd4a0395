/** What the files below the address of a post share. */
import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import type { Content, Post } from '@/lib/content/types';
import { readParams } from '@/lib/static-params';
import { postPath } from '@/lib/urls';

/** The parts of a post's address; `segment` is the year. */
export type PostParams = Record<'segment' | 'month' | 'day' | 'slug', string>;

export const postParams = (post: Post): PostParams => {
  const [segment = '', month = '', day = ''] = post.date.day.split('-');
  return { segment, month, day, slug: post.slug };
};

/** The post that an address names; answers 404 where there is none. */
export async function findPost(params: Promise<PostParams>): Promise<{ content: Content; post: Post }> {
  const { segment, month, day, slug } = await readParams(params);
  const content = await getContent();
  const path = postPath(`${segment}-${month}-${day}`, slug);
  return { content, post: content.posts.find((post) => post.path === path) ?? notFound() };
}
