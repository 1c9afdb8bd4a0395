import type { Post } from '@/lib/content/types';
import { dataCost } from '@/lib/media/data-cost';

/** What a reader’s data plan should know of a post with media; nothing for other posts. */
export async function DataCost({ post }: { post: Post }) {
  const costs = await dataCost(post.outline.media, post.lang);
  return costs.length > 0 ? <p className="margin-fact">{costs.join(' · ')}</p> : null;
}
