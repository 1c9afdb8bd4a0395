import { notFound } from 'next/navigation';
import { apiFile, apiFileNames } from '@/lib/api/files';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { readParams } from '@/lib/static-params';
import { jsonText } from '@/lib/xml';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return apiFileNames(await getContent()).map((name) => ({ file: name.split('/') }));
}

type Params = Promise<{ file: string[] }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { file } = await readParams(params);
  return textFile(jsonText((await apiFile(await getContent(), file.join('/'))) ?? notFound()), 'json');
}
