import { getContent } from '@/lib/content';
import { siteFeed } from '@/lib/feeds/feed-source';
import { rss } from '@/lib/feeds/rss';
import { textFile } from '@/lib/file-response';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return textFile(rss(siteFeed(await getContent())), 'rss');
}
