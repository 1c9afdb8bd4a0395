import { describe, expect, test } from 'vitest';
import { examine } from '../content/examine';
import { loadContent } from '../content/load';
import { nextChange } from '../content/next-change';
import { contentOf } from '../testing/content';
import { useSettings } from '../testing/settings';

const head = (lines: string) => `---\ntitle: Office hours\n${lines}\n---\n`;
const WHEN = 'starts: 2027-07-01 13:00\nends: 2027-07-01 14:00\nonline: Zoom';

const problemsIn = (lines: string) =>
  examine({ kind: 'event', id: 'office-hours', file: 'content/events/office-hours.mdx', text: head(lines) })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message, fix }) => `${message} → ${fix}`);

describe('an event', () => {
  test('is on the clocks of its zone, in summer and in winter', () => {
    useSettings('kinds: [events]\ntime_zone: America/New_York\n');
    const { events } = contentOf({
      'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
      'events/summer.mdx': head(WHEN),
      'events/winter.mdx': head('starts: 2027-02-03 13:00\nends: 2027-02-03 14:30\nonline: Zoom'),
      'events/abroad.mdx': head(`${WHEN}\nzone: Europe/Paris`),
    });
    expect(events.map(({ path, starts, ends }) => [path, starts.iso, ends.iso])).toEqual([
      ['/event/2027/07/01/summer/', '2027-07-01T13:00:00-04:00', '2027-07-01T14:00:00-04:00'],
      ['/event/2027/07/01/abroad/', '2027-07-01T13:00:00+02:00', '2027-07-01T14:00:00+02:00'],
      ['/event/2027/02/03/winter/', '2027-02-03T13:00:00-05:00', '2027-02-03T14:30:00-05:00'],
    ]);
  });

  test('is over from its end on, and the site changes then', () => {
    useSettings('kinds: [events]\n');
    const files = {
      'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
      'events/office-hours.mdx': head(WHEN),
    };
    const end = Date.UTC(2027, 6, 1, 14);
    expect(contentOf(files, end - 1).events[0]?.isPast).toBe(false);
    expect(contentOf(files, end - 1).nextChange).toBe('2027-07-01T14:00:00Z');
    expect(contentOf(files, end).events[0]?.isPast).toBe(true);
    expect(contentOf(files, end).nextChange).toBeUndefined();
  });

  test('is near from two weeks before its start until its end, and the site changes at both moments', () => {
    useSettings('kinds: [events]\ntime_zone: America/New_York\n');
    const files = {
      'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
      'events/office-hours.mdx': head('starts: 2027-03-20 13:00\nends: 2027-03-20 14:00\nonline: Zoom'),
    };
    const [from, end] = [Date.UTC(2027, 2, 6, 17), Date.UTC(2027, 2, 20, 18)];
    expect(contentOf(files, from - 1).events[0]?.isNear).toBe(false);
    expect(contentOf(files, from - 1).nextChange).toBe('2027-03-06T17:00:00Z');
    expect(contentOf(files, from).events[0]?.isNear).toBe(true);
    expect(contentOf(files, end - 1).events[0]?.isNear).toBe(true);
    expect(contentOf(files, end).events[0]?.isNear).toBe(false);
  });

  test('needs a place, and an end after its start', () => {
    expect(problemsIn('starts: 2027-07-01 13:00\nends: 2027-07-01 13:00\nonline: Zoom')).toEqual([
      expect.stringMatching(/^“ends”: does not lie after “starts”; found “2027-07-01 13:00”/),
    ]);
    expect(problemsIn('starts: 2027-07-01 13:00\nends: 2027-07-01 14:00')).toEqual([
      expect.stringMatching(/^“venue” is missing → Add a line “venue: …”\. Where it takes place/),
    ]);
  });

  test.each([
    ['an offset, which may be wrong', '2027-07-01 13:00 -0500', 'has an offset, and “zone” says'],
    ['a day without a time', '2027-07-01', 'expected a day and a time'],
    [
      'an hour that clocks leave out',
      '2027-03-14 02:30',
      'there is no 02:30:00 on 2027-03-14 in America/New_York',
    ],
    ['a day that is not in the calendar', '2027-02-30 13:00', 'there is no 2027-02-30'],
  ])('refuses %s', (_, starts, message) => {
    const found = problemsIn(
      `starts: ${starts}\nends: 2027-07-01 14:00\nzone: America/New_York\nonline: Zoom`,
    );
    expect(found).toEqual([expect.stringContaining(message)]);
  });
});

describe('a publication whose settings do not name events', () => {
  const files = {
    'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
    'events/office-hours.mdx': head(WHEN),
  };

  test('is told of the folder that would be left out', () => {
    useSettings();
    expect(() => contentOf(files)).toThrow('/events holds files, and the settings do not name events');
  });

  test('has no list of them', () => {
    useSettings();
    expect(() =>
      contentOf({ 'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\n[Events](/events/)\n' }),
    ).toThrow('Nothing lives at /events/');
  });
});

test('settings name kinds that there are', () => {
  const folder = useSettings('kinds: [event]\n');
  const { problems } = loadContent(`${folder}/content`);
  expect(problems.map(({ message }) => message)).toContain(
    '“kinds[1]”: expected one of events, resources, services, communities, guides; found “event”',
  );
});

test('a page cannot take the address of the list of events', () => {
  useSettings('kinds: [events]\n');
  expect(() =>
    contentOf({
      'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
      'pages/events.mdx': '---\ntitle: Events\n---\n\nText.\n',
    }),
  ).toThrow('/events/ belongs to the site itself');
});

test('a draft changes nothing by itself', () => {
  const { facts } = examine({
    kind: 'event',
    id: 'a',
    file: 'content/events/a.mdx',
    text: head(`${WHEN}\ndraft: true`),
  });
  expect(nextChange([facts], 0)).toBeUndefined();
});
