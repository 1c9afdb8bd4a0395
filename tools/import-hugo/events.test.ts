import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { type HugoFolder, makeHugoSite, postText, saidOf } from './testing/hugo-site';

const page = (front: readonly string[], body = 'Text.'): string =>
  `---\n${front.join('\n')}\n---\n\n${body}\n`;

const DEEP_DIVE = [
  'slug: deep-dive',
  'title: "A deep dive"',
  'summary: "What reports say."',
  'host: "Analytics team"',
  'event_organizer: "A university"',
  'registration_url: https://tickets.example/deep-dive',
  'date: 2019-10-23 14:00:00 -0500',
  'end_date: 2019-10-23 15:00:00 -0500',
  'event_platform: zoom',
  'authors: [ann]',
  'youtube_id: hbx8Yrj3zS0',
];

let site: HugoFolder;
let report: ImportReport;
beforeAll(async () => {
  site = makeHugoSite(
    {
      'hugo.toml':
        'baseURL = "https://digital.gov/"\ntimeZone = "America/New_York"\n[permalinks]\nevents = "/event/:year/:month/:day/:slug/"\n',
      'content/news/2015/links.md': postText(
        'links',
        'See [it]({{< ref "events/2019/deep-dive.md" >}}) and [all](/events/).',
      ),
      'content/authors/ann/_index.md': page(['display_name: Ann']),
      'content/events/_index.md': page(['title: Our events']),
      'content/events/2019/deep-dive.md': page(DEEP_DIVE),
      'content/events/2020/deep-dive.md': page(
        DEEP_DIVE.map((line) => line.replace('2019-10-23', '2020-02-03')),
      ),
      'content/events/2020/library.md': page([
        'title: Library',
        'startDate: 2020-05-06T09:30:00',
        'endDate: 2020-05-06T08:00:00',
        'date: 2020-01-02',
        'venue:',
        '  venue_name: Library of Congress',
        '  room: Mumford Room',
        '  address: 101 Independence Ave SE',
        '  city: Washington',
        '  map: https://maps.example/x',
        'cancelled: true',
        'expirydate: 2025-01-22',
      ]),
      'content/events/2020/somewhere.md': page([
        'title: Somewhere',
        'date: 2020-07-01',
        'end_date: 2020-07-02',
      ]),
      'content/events/2020/report.md': page(['title: How it went', 'date: 2020-08-01']),
    },
    { sections: ['news', 'events'] },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  report = await importSite(site.options);
});
afterAll(() => {
  vi.unstubAllEnvs();
  site.remove();
});

test.each([
  ['the only section with dates', ''],
  ['the section that the site calls its main one', '[params]\nmainSections = ["resources"]\n'],
])('a blog that is called like a kind stays one: %s', async (_, config) => {
  const blog = makeHugoSite(
    {
      'hugo.toml': `baseURL = "https://harbor.example/"\n${config}`,
      'content/resources/tides.md': page(['title: Tides', 'date: 2024-03-01']),
      'content/docs/manual.md': page(['title: Manual', ...(config ? ['date: 2024-01-01'] : [])]),
    },
    { sections: ['resources'] },
  );
  vi.stubEnv('PUBLICATION_DIR', blog.options.out);
  await importSite(blog.options);
  expect(blog.written().filter((path) => path.endsWith('tides.mdx'))).toEqual(['posts/2024/tides.mdx']);
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  blog.remove();
});

test('pages with a start and an end become events at the addresses that they had, others stay posts', () => {
  expect(site.written().filter((path) => /^(?:posts|events)\//.test(path))).toEqual([
    'events/deep-dive-2020-02-03.mdx',
    'events/deep-dive.mdx',
    'events/library.mdx',
    'events/somewhere.mdx',
    'posts/2015/links.mdx',
    'posts/2020/report.mdx',
  ]);
  expect(site.read('site.yml')).toContain('kinds:\n  - events\n');
  expect(
    report.posts.flatMap(({ notices }) =>
      notices.filter(({ level }) => level === 'error' || level === 'loss'),
    ),
  ).toEqual([]);
});

test('an event has its clock, its place, its registration and its recording', () => {
  expect(site.read('events/deep-dive.mdx')).toBe(
    [
      '---',
      'title: A deep dive',
      'starts: 2019-10-23 14:00',
      'ends: 2019-10-23 15:00',
      'online: Zoom',
      'registration: https://tickets.example/deep-dive',
      'host: Analytics team',
      'summary: What reports say.',
      'authors:',
      '  - ann',
      '---',
      '',
      '<YouTube id="hbx8Yrj3zS0" title="A deep dive" />',
      '',
      'Text.',
      '',
    ].join('\n'),
  );
  expect(site.read('events/deep-dive-2020-02-03.mdx')).toContain('slug: deep-dive\n');
  const said = saidOf(report, '2019/deep-dive.md').join('\n');
  expect(said).toContain(
    'event-clock The clock of the event, 2019-10-23 14:00, was kept and its offset left out',
  );
  expect(said).toContain('“event_organizer: A university” has no place');
});

test('a venue is a name and an address; what an event cannot be, and what has no place, is told', () => {
  const text = site.read('events/library.mdx');
  expect(text).toContain('starts: 2020-05-06 09:30\nends: 2020-05-06 10:30\n');
  expect(text).toContain(
    'venue:\n  name: Library of Congress, Mumford Room\n  address: 101 Independence Ave SE, Washington\n',
  );
  expect(text).toContain('announced: 2020-01-02\ncanceled: true\n');
  const said = saidOf(report, 'library.md').join('\n');
  expect(said).toContain('event-end The event ended on 2020-05-06 08:00, which is not after its start');
  expect(said).toContain('“venue: map: https://maps.example/x” has no place');
  expect(said).toContain('“expirydate: 2025-01-22” has no place');
});

test('days without a time are whole, and an event of which no place is known is online', () => {
  expect(site.read('events/somewhere.mdx')).toContain(
    'starts: 2020-07-01 00:00\nends: 2020-07-02 23:59\nonline: Online\n',
  );
  expect(saidOf(report, 'somewhere.md').join('\n')).toContain('event-place The page does not say where');
});

test('links lead to events and their list, and the page of the list is told', () => {
  expect(site.read('posts/2015/links.mdx')).toContain(
    '[it](/event/2019/10/23/deep-dive/) and [all](/events/).',
  );
  expect(saidOf(report, 'events/_index.md').join('\n')).toContain(
    'list-page The new site makes the list /events/',
  );
});
