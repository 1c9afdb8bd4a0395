import { textFile } from '@/lib/file-response';
import { manifest } from '@/lib/metadata-files/site-files';

export const dynamic = 'force-static';

export function GET(): Response {
  return textFile(manifest(), 'manifest');
}
