import type { Post } from '@/lib/content/types.ts';

/** The post that a person means: by its file, its address (with or without the host) or its slug. */
export function findPost(posts: readonly Post[], name: string): Post | undefined {
  const path = name.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const slashed = path.endsWith('/') ? path : `${path}/`;
  return posts.find(
    (post) => post.slug === name || post.path === slashed || (name !== '' && post.file.endsWith(name)),
  );
}
