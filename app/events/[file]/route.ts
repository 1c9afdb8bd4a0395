import { notFound } from 'next/navigation';
import { calendarOf } from '@/lib/calendar/calendar';
import { getContent } from '@/lib/content';
import { hasEvents } from '@/lib/events/pages';
import { textFile } from '@/lib/file-response';
import { site } from '@/lib/site';
import { orPlaceholder } from '@/lib/static-params';
import { calendarPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export const dynamic = 'force-static';
export const dynamicParams = false;

const FILE = 'calendar.ics';

export const generateStaticParams = () => orPlaceholder(hasEvents() ? [{ file: FILE }] : [], 'file');

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  if (!calendarPath().endsWith(`/${(await params).file}`)) notFound();
  const content = await getContent();
  const events = content.events.filter(({ preview }) => !preview);
  const name = `${site.name}: ${wordsOf(site.language).events.title}`;
  return textFile(calendarOf(events, content, name), 'calendar');
}
