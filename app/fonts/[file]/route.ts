import { publicSans } from '@/lib/fonts/public-sans';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { path } = await publicSans();
  return [{ file: path.slice('/fonts/'.length) }];
}

export async function GET(): Promise<Response> {
  const { bytes } = await publicSans();
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2' } });
}
