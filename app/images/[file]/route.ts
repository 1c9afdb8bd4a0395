import { getContent } from '@/lib/content';
import { encodeVariant } from '@/lib/images/encode';
import { contentVariants } from '@/lib/images/in-content';
import { orPlaceholder } from '@/lib/static-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const variants = await contentVariants(await getContent());
  return orPlaceholder(
    variants.map(({ file }) => ({ file })),
    'file',
  );
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const variant = (await contentVariants(await getContent())).find((candidate) => candidate.file === file);
  if (!variant) return new Response(null, { status: 404 });
  const headers = { 'content-type': `image/${variant.format}` };
  return new Response(new Uint8Array(await encodeVariant(variant)), { headers });
}
