import { getContent } from '@/lib/content';
import { siteFeed } from '@/lib/feeds/feed-source';
import { rss } from '@/lib/feeds/rss';
import { textFile } from '@/lib/file-response';
import { podcastFeed } from '@/lib/podcast/podcast-feed';

export const dynamic = 'force-static';

/** The site's first podcast; a feed without episodes where it has none. */
export async function GET(): Promise<Response> {
  const content = await getContent();
  const [series] = content.series;
  const empty = { ...siteFeed(content), entries: [] };
  return textFile(series ? await podcastFeed(content, series) : rss(empty), 'rss');
}
