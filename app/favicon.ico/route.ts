import { notFound } from 'next/navigation';
import { iconResponse } from '@/lib/icons/icon';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return (await iconResponse('/favicon.ico')) ?? notFound();
}
