import { getContent } from '@/lib/content';
import { siteFeed } from '@/lib/feeds/feed-source';
import { jsonFeed } from '@/lib/feeds/json-feed';
import { textFile } from '@/lib/file-response';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return textFile(jsonFeed(siteFeed(await getContent())), 'jsonFeed');
}
