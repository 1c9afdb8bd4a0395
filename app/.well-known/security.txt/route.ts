import { buildInstant } from '@/lib/build-instant';
import { textFile } from '@/lib/file-response';
import { securityTxt } from '@/lib/metadata-files/site-files';

export const dynamic = 'force-static';

export function GET(): Response {
  return textFile(securityTxt(buildInstant()), 'text');
}
