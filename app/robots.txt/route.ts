import { textFile } from '@/lib/file-response';
import { robots } from '@/lib/sitemap/robots';

export const dynamic = 'force-static';

export function GET(): Response {
  return textFile(robots(), 'text');
}
