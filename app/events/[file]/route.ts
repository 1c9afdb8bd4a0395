import { notFound } from 'next/navigation';
import { calendarOf } from '@/lib/calendar/calendar';
import { siteCalendar } from '@/lib/calendar/calendars';
import { getContent } from '@/lib/content';
import { hasEvents } from '@/lib/events/pages';
import { textFile } from '@/lib/file-response';
import { orPlaceholder } from '@/lib/static-params';

export const dynamic = 'force-static';
export const dynamicParams = false;

const FILE = 'calendar.ics';

export const generateStaticParams = () => orPlaceholder(hasEvents() ? [{ file: FILE }] : [], 'file');

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const content = await getContent();
  const { events, name, path } = siteCalendar(content);
  if (!path.endsWith(`/${(await params).file}`)) notFound();
  return textFile(calendarOf(events, content, name), 'calendar');
}
