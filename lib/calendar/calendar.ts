/** Events as a calendar that programs keep (RFC 5545). */
import type { Content } from '../content/types';
import type { ApiDocument } from '../kinds/documents';
import type { PublicEvent } from '../kinds/event';
import { topicsOf } from '../listing/select';
import { absoluteUrl } from '../urls';
import { xmlText } from '../xml';

/** What wrote a calendar (3.7.3). */
const PRODUCT = {
  generator: '-//Gazette//Events//EN',
} as const;

/** Whether a document is an entry of calendars. */
export const hasCalendarEntry = (document: ApiDocument): document is PublicEvent => document.kind === 'event';

/**
 * A calendar with events, in the text that RFC 5545 asks for: lines of at most 75 octets, each ended by CR LF.
 *
 * @param name what programs call it; left out where it holds one event that somebody adds to a calendar of their own
 */
export function calendarOf(events: readonly PublicEvent[], content: Content, name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT.generator}`,
    'METHOD:PUBLISH',
    ...(name ? [`X-WR-CALNAME:${escaped(name)}`, `NAME:${escaped(name)}`] : []),
    ...events.flatMap((event) => eventLines(event, content)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: PublicEvent, content: Content): string[] {
  const { starts, ends, announced, updated, title, summary, venue, online, registration } = event;
  const url = absoluteUrl(event.path);
  const place = [venue?.name, venue?.address, online].filter((part) => part !== undefined).join(', ');
  const said = [summary, registration && absoluteUrl(registration), url].filter(Boolean).join('\n\n');
  const topics = topicsOf(event, content.topics).map(({ title: name }) => escaped(name));
  return [
    'BEGIN:VEVENT',
    `UID:${uid(event)}`,
    `DTSTAMP:${utc((updated ?? announced ?? starts).instant)}`,
    ...(updated ? [`LAST-MODIFIED:${utc(updated.instant)}`] : []),
    `DTSTART:${utc(starts.instant)}`,
    `DTEND:${utc(ends.instant)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(said)}`,
    `LOCATION:${escaped(place)}`,
    ...(topics.length > 0 ? [`CATEGORIES:${topics.join(',')}`] : []),
    `URL:${url}`,
    `STATUS:${event.canceled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** What an entry is known by for as long as it lives: its file, so that it can be put off without becoming another one. */
const uid = ({ file }: PublicEvent): string => {
  const name = file
    .split('/')
    .slice(1)
    .join('/')
    .replace(/\.mdx$/, '');
  return `${encodeURI(name)}@${new URL(absoluteUrl('/')).hostname}`;
};

/** `20270203T180000Z`: a moment, in milliseconds, as calendars of all zones read it (3.3.5, form 2). */
const utc = (instant: number): string =>
  new Date(instant)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');

/** A text as a value (3.3.11), without the control characters that values may not hold (3.1). */
const escaped = (text: string): string =>
  xmlText(text)
    .replaceAll('\u007f', '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r?\n/g, '\\n');

/** Octets of a line, without its end (3.1). */
const LINE = 75;

/** A line cut between characters; each part but the first begins with the space that marks it. */
function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE) {
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}
