import { notFound } from 'next/navigation';
import { iconResponse, icons } from '@/lib/icons/icon';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...icons.keys()]
    .filter((path) => path.startsWith('/icons/'))
    .map((path) => ({ file: path.slice('/icons/'.length) }));
}

type Params = Promise<{ file: string }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  return (await iconResponse(`/icons/${(await params).file}`)) ?? notFound();
}
