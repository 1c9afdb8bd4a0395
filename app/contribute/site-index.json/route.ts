import { textFile } from '@/lib/file-response';
import { siteIndexFile } from '@/lib/write/site-index-file';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return textFile(JSON.stringify(await siteIndexFile()), 'json');
}
