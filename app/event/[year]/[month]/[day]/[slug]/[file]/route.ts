import { notFound } from 'next/navigation';
import { calendarOf } from '@/lib/calendar/calendar';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { orPlaceholder, readParams } from '@/lib/static-params';
import { calendarEntryPath } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Params = Record<'year' | 'month' | 'day' | 'slug' | 'file', string>;

export async function generateStaticParams() {
  const { events } = await getContent();
  const params = events.map(({ path }): Params => {
    const [, , year = '', month = '', day = '', slug = '', file = ''] = calendarEntryPath(path).split('/');
    return { year, month, day, slug, file };
  });
  return orPlaceholder(params, 'year', 'month', 'day', 'slug', 'file');
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { year, month, day, slug, file } = await readParams(params);
  const content = await getContent();
  const path = `/event/${year}/${month}/${day}/${slug}/${file}`;
  const event = content.events.find((candidate) => calendarEntryPath(candidate.path) === path) ?? notFound();
  return textFile(calendarOf([event], content), 'calendar');
}
