import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { llmsTxt } from '@/lib/metadata-files/llms-txt';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return textFile(llmsTxt(await getContent()), 'text');
}
