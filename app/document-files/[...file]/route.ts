import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { documentFile, documentFiles } from '@/lib/document-files';
import { textFile } from '@/lib/file-response';
import { apiDocumentAt, apiDocuments } from '@/lib/kinds/documents';
import { PLACEHOLDER, readParams } from '@/lib/static-params';

/**
 * The files beside documents. They have a folder of their own here, because addresses of documents may have any number of parts: publishing
 * puts them beside their pages (tools/publish/place-document-files.ts), and development finds them there (tools/next/config.mjs).
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const params = apiDocuments(await getContent()).flatMap((document) =>
    documentFiles(document).map((name) => ({ file: [...document.path.split('/').slice(1, -1), name] })),
  );
  return params.length > 0 ? params : [{ file: [PLACEHOLDER] }];
}

export async function GET(
  _: Request,
  { params }: { params: Promise<{ file: string[] }> },
): Promise<Response> {
  const parts = (await readParams(params)).file;
  const path = `/${parts.slice(0, -1).join('/')}/`;
  const content = await getContent();
  const document = apiDocumentAt(content, path);
  const file = (document && (await documentFile(document, content, parts.at(-1) ?? ''))) ?? notFound();
  return textFile(file.text, file.type);
}
