import { notFound } from 'next/navigation';
import { ownFont } from '@/lib/fonts/own-font';
import { type FontFile, publicSans, publicSansItalic } from '@/lib/fonts/public-sans';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The sheet names Public Sans beside a font of the publication's own. */
async function fonts(): Promise<FontFile[]> {
  const own = ownFont();
  return [await publicSans(), await publicSansItalic(), ...(own ? [own] : [])];
}

export async function generateStaticParams() {
  return (await fonts()).map(({ path }) => ({ file: path.slice('/fonts/'.length) }));
}

type Params = Promise<{ file: string }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { file } = await params;
  const { bytes } = (await fonts()).find(({ path }) => path === `/fonts/${file}`) ?? notFound();
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2' } });
}
