import { notFound } from 'next/navigation';
import { cardsOf } from '@/lib/cards/card';
import { drawCard } from '@/lib/cards/draw-card';
import { getContent } from '@/lib/content';
import { readParams } from '@/lib/static-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const cards = cardsOf(await getContent());
  return [...cards.keys()].map((path) => ({ card: path.slice('/og/'.length).split('/') }));
}

type Params = Promise<{ card: string[] }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { card } = await readParams(params);
  const make = cardsOf(await getContent()).get(`/og/${card.join('/')}`) ?? notFound();
  const png = await drawCard(await make());
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
