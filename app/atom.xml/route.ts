import { getContent } from '@/lib/content';
import { atom } from '@/lib/feeds/atom';
import { siteFeed } from '@/lib/feeds/feed-source';
import { textFile } from '@/lib/file-response';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return textFile(atom(siteFeed(await getContent())), 'atom');
}
