import { textFile } from '@/lib/file-response';
import { openSearch } from '@/lib/metadata-files/site-files';

export const dynamic = 'force-static';

export function GET(): Response {
  return textFile(openSearch(), 'openSearch');
}
