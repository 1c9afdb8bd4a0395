import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contentOf, hostileTitles } from '../testing/content';
import { useSettings as withSettings } from '../testing/settings';
import { xmlText } from '../xml';
import { calendarOf } from './calendar';

const POST = { 'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n' };

function calendar(lines: string, title = 'Office hours', folder = 'events/2027') {
  withSettings('kinds: [events]\ntime_zone: America/New_York\n');
  const content = contentOf({
    ...POST,
    'topics/plain-language.mdx': '---\ntitle: Plain language, plain design\n---\n',
    [`${folder}/office-hours.mdx`]: `---\ntitle: ${JSON.stringify(title)}\n${lines}\n---\n`,
  });
  return calendarOf(content.events, content, 'Harbor Notes: Events');
}

/** The one event in a text, as an independent parser reads it. */
function read(text: string): ICAL.Event {
  const parsed = new ICAL.Component(ICAL.parse(text));
  const [found, ...more] = parsed.getAllSubcomponents('vevent');
  if (!found || more.length > 0) throw new Error('expected one event');
  return new ICAL.Event(found);
}

const LINES = 'starts: 2027-07-01 13:00\nends: 2027-07-01 14:00\nonline: Zoom';

describe('a calendar', () => {
  test('says when, what and where, for a parser of its own', () => {
    const event = read(
      calendar(`${LINES}
announced: 2027-01-05
venue:
  name: Central Library; Room 2
  address: 12 Harbor Street, Springfield
summary: Bring a letter, leave with a better one.
registration: https://example.gov/register/
topics: [plain-language]`),
    );
    expect(event.summary).toBe('Office hours');
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-07-01T17:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2027-07-01T18:00:00.000Z');
    expect(event.location).toBe('Central Library; Room 2, 12 Harbor Street, Springfield, Zoom');
    expect(event.description).toBe(
      'Bring a letter, leave with a better one.\n\nhttps://example.gov/register/\n\nhttps://harbor.example/event/2027/07/01/office-hours/',
    );
    const value = (name: string) => String(event.component.getFirstPropertyValue(name));
    expect(value('dtstamp')).toBe('2027-01-05T05:00:00Z');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('categories')).toBe('Plain language, plain design');
    expect(value('url')).toBe('https://harbor.example/event/2027/07/01/office-hours/');
  });

  test('keeps the id of an event that is put off or renamed, and gives its file’s to no other', () => {
    const first = read(calendar(LINES)).uid;
    expect(read(calendar(LINES.replaceAll('07-01', '08-02'), 'Later')).uid).toBe(first);
    expect(read(calendar(LINES, 'Office hours', 'events/2028')).uid).not.toBe(first);
  });

  test('tells that an event does not take place', () => {
    const { component } = read(calendar(`${LINES}\ncanceled: true\nupdated: 2027-06-30`));
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(String(component.getFirstPropertyValue('last-modified'))).toBe('2027-06-30T04:00:00Z');
  });

  test.each(Object.entries(hostileTitles).filter(([, title]) => title.length <= 200))(
    'is well formed where a title holds %s',
    (_, title) => {
      withSettings('kinds: [events]\n');
      const content = contentOf({
        ...POST,
        'events/a.mdx': `---\ntitle: Test\n${LINES}\nsummary: ${'é'.repeat(400)}\n---\n`,
      });
      const text = calendarOf(
        content.events.map((event) => ({ ...event, title })),
        content,
      );
      expect(read(text).summary).toBe(xmlText(title));
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    },
  );
});
