import { islandFiles } from '@/lib/islands/bundle';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = await islandFiles();
  return [...files.values()].map(({ path }) => ({ file: path.slice('/islands/'.length) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const path = `/islands/${(await params).file}`;
  for (const file of (await islandFiles()).values())
    if (file.path === path)
      return new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.type } });
  return new Response('Not found.\n', { status: 404 });
}
