import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { sitemapParts } from '@/lib/sitemap/pages';
import { sitemapIndex } from '@/lib/sitemap/sitemap-xml';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return textFile(sitemapIndex(sitemapParts(await getContent())), 'xml');
}
