import { load } from 'cheerio';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '@/components/render-html';
import { AuthorPage } from '@/components/site/author-page';
import { FrontPage } from '@/components/site/front-page';
import { textMetadata } from '@/components/site/text-metadata';
import { TopicPage } from '@/components/site/topic-page';
import { topicCalendar } from '@/lib/calendar/calendars';
import { frontPage } from '@/lib/listing/home';
import { searchEntries } from '@/lib/search/search-entry';
import { sitemapParts } from '@/lib/sitemap/pages';
import { eventGraph } from '@/lib/structured-data/event';
import { jsonForScript } from '@/lib/structured-data/json-ld';
import { contentOf } from '@/lib/testing/content';
import { useSettings as withSettings } from '@/lib/testing/settings';
import { eventsMetadata } from './event-metadata';
import { EventPage } from './event-page';
import { EventsPage } from './events-page';

const event = (title: string, day: string, more = '') =>
  `---\ntitle: ${title}\nstarts: ${day} 13:00\nends: ${day} 14:00\nauthors: [ada]\ntopics: [letters]\n${more || 'online: Zoom'}\n---\n\nText.\n`;

const REGISTER = 'registration: https://example.gov/register/\nonline: Zoom';

function published(now = Date.UTC(2027, 0, 1)) {
  withSettings('kinds: [events]\ntime_zone: America/New_York\n');
  return contentOf(
    {
      'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
      'authors/ada.mdx': '---\nname: Ada Moore\n---\n',
      'topics/letters.mdx': '---\ntitle: Letters\n---\n',
      'events/first.mdx': event('First', '2027-02-03', REGISTER),
      'events/second.mdx': event(
        'Second',
        '2027-03-03',
        'venue:\n  name: Library\n  address: 12 Harbor Street',
      ),
      'events/third.mdx': event(
        'Third',
        '2027-04-03',
        'canceled: true\nonline: Zoom\nvenue:\n  name: Library',
      ),
      'events/old.mdx': event('Old', '2026-02-03', REGISTER.replace('Zoom', 'Online')),
    },
    now,
  );
}

async function pageOf(title: string, now?: number) {
  const content = published(now);
  const found = content.events.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`There is no event ${title}.`);
  return load(await renderHtml(createElement(EventPage, { event: found, content })));
}

const thingOf = ($: ReturnType<typeof load>) =>
  JSON.parse($('script[type="application/ld+json"]').text())['@graph'][0];

describe('the page of an event', () => {
  test('says when it is on the clocks of its zone, where, and who speaks', async () => {
    const $ = await pageOf('First');
    const margin = $('.margin').first().text().replace(/\s+/g, ' ');
    expect(margin).toContain('When 3 February 2027, 13:00–14:00 Eastern Time');
    expect(margin).toContain('Online Zoom');
    expect(margin).toContain('Speakers Ada Moore');
    expect($('.margin time').attr('datetime')).toBe('2027-02-03T13:00:00-05:00');
  });

  test('names its forms for programs in its head', async () => {
    const [event] = published().events;
    if (!event) throw new Error('There is no event.');
    expect(textMetadata(event).alternates?.types).toMatchObject({
      'text/markdown': [{ url: 'https://harbor.example/event/2027/04/03/third/index.md', title: 'Third' }],
      'application/json': [
        { url: 'https://harbor.example/event/2027/04/03/third/index.json', title: 'Third' },
      ],
    });
  });

  test('leads to the registration and into a calendar while it is ahead', async () => {
    const $ = await pageOf('First');
    expect($('a.button').attr('href')).toBe('https://example.gov/register/');
    expect($('a[href$="event.ics"]').attr('href')).toBe('/event/2027/02/03/first/event.ics');
    expect($('.notice')).toHaveLength(0);
  });

  test('no longer does once it is over', async () => {
    const $ = await pageOf('Old');
    expect($('a.button, a[href$="event.ics"]')).toHaveLength(0);
    expect($('.notice').text()).toBe('This event is over.');
  });

  test('says where it was, where all that is known is that it was online', async () => {
    const $ = await pageOf('Old');
    expect($('.margin').first().text().replace(/\s+/g, ' ')).toContain('Where Online');
  });

  test('says that it does not take place', async () => {
    const $ = await pageOf('Third');
    expect($('.notice').text()).toBe('This event does not take place.');
    expect(thingOf($)).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    });
  });

  test('tells search engines how to attend', async () => {
    expect(thingOf(await pageOf('First'))).toMatchObject({
      '@type': 'Event',
      startDate: '2027-02-03T13:00:00-05:00',
      endDate: '2027-02-03T14:00:00-05:00',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: 'https://example.gov/register/' }],
      performer: [{ '@type': 'Person', name: 'Ada Moore' }],
    });
    expect(thingOf(await pageOf('Second'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Library', address: '12 Harbor Street' }],
    });
  });
});

const titlesIn = ($: ReturnType<typeof load>, section: string) =>
  $(`section[aria-labelledby="${section}"] .entry-title`)
    .map((_, title) => $(title).text())
    .get();

describe('lists', () => {
  test('show what is ahead first, the next one first, and the past the latest first', async () => {
    const content = published();
    const $ = load(await renderHtml(createElement(EventsPage, { content, page: '1' })));
    expect(titlesIn($, 'upcoming')).toEqual(['First', 'Second', 'Third']);
    expect(titlesIn($, 'past')).toEqual(['Old']);
    expect($('a[href="/events/calendar.ics"]')).toHaveLength(1);
  });

  test('say that nothing is planned', async () => {
    const content = published(Date.UTC(2028, 0, 1));
    const $ = load(await renderHtml(createElement(EventsPage, { content, page: '1' })));
    expect($('section[aria-labelledby="upcoming"]').text()).toContain('No event is planned');
    expect(titlesIn($, 'past')).toEqual(['Third', 'Second', 'First', 'Old']);
  });

  test('of a topic and of an author hold their events', async () => {
    const content = published();
    const [topic, author] = [content.topics[0], content.authors[0]];
    if (!topic || !author) throw new Error('There is no topic or author.');
    const pages = [
      createElement(TopicPage, { topic, content, page: '1' }),
      createElement(AuthorPage, { author, content, page: '1' }),
    ];
    for (const page of pages)
      expect(titlesIn(load(await renderHtml(page)), 'events')).toEqual(['First', 'Second', 'Third', 'Old']);
  });

  test('for search engines and the search hold them', () => {
    const content = published();
    const urls = sitemapParts(content).flatMap(({ pages }) => pages.map(({ url }) => url));
    expect(urls).toContain('https://harbor.example/event/2027/02/03/first/');
    expect(urls).toContain('https://harbor.example/events/');
    expect(searchEntries(content).find(({ title }) => title === 'First')).toMatchObject({
      kind: 'Event',
      bylines: ['Ada Moore'],
      day: '2027-02-03',
    });
  });
});

describe('the calendar of a topic', () => {
  const feeds = (metadata: { alternates?: { types?: unknown } | null }) => metadata.alternates?.types;

  test('is found by the page of the topic and by the list of events', async () => {
    const content = published();
    const [topic] = content.topics;
    if (!topic) throw new Error('There is no topic.');
    const $ = load(await renderHtml(createElement(TopicPage, { topic, content, page: '1' })));
    expect($('a[href="/topics/letters/events.ics"]').text()).toBe('Subscribe to this calendar');
    const list = load(await renderHtml(createElement(EventsPage, { content, page: '1' })));
    expect(list('a[href="/topics/letters/events.ics"]').text()).toBe('Subscribe to Letters');
    expect(feeds(eventsMetadata('1', content))).toMatchObject({
      'text/calendar': [{ url: 'https://harbor.example/events/calendar.ics', title: 'Harbor Notes: Events' }],
    });
  });

  test('has the events of the topic and no other; a topic without events has none', () => {
    const content = published();
    const [topic] = content.topics;
    if (!topic) throw new Error('There is no topic.');
    const calendar = topicCalendar(content, topic);
    expect(calendar).toMatchObject({ name: 'Harbor Notes: Letters', path: '/topics/letters/events.ics' });
    expect(calendar?.events).toHaveLength(4);
    expect(topicCalendar(content, { ...topic, id: 'other' })).toBeUndefined();
  });
});

describe('the front page', () => {
  const front = async (now: number) =>
    load(await renderHtml(createElement(FrontPage, { content: published(now) })));
  const titles = ($: ReturnType<typeof load>) =>
    $('section[aria-labelledby="events"] h3')
      .toArray()
      .map((node) => $(node).text());

  test('tells of the events of the next two weeks that take place, with the zone of their clocks', async () => {
    const $ = await front(Date.UTC(2027, 0, 25));
    expect(titles($)).toEqual(['First']);
    const band = $('section[aria-labelledby="events"]');
    expect(band.find('.folio').text().replace(/\s+/g, ' ').trim()).toBe(
      '3 February 2027 13:00–14:00 Eastern Time Online',
    );
    expect(band.find('.more a').attr('href')).toBe('/events/');
  });

  test.each([
    ['before that', Date.UTC(2027, 0, 15)],
    ['of one that is called off', Date.UTC(2027, 2, 30)],
    ['once it is over', Date.UTC(2027, 1, 4)],
  ])('does not %s', async (_, now) => {
    expect((await front(now))('section[aria-labelledby="events"]')).toHaveLength(0);
  });

  test('shows one post less among the latest for each of them, so that it stays as light', () => {
    const post = (day: number) => [
      `posts/2025/p${day}.mdx`,
      `---\ntitle: P${day}\ndate: 2025-01-0${day}\n---\n\nText.\n`,
    ];
    const { posts } = contentOf(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map(post)));
    expect(frontPage(posts, []).latest).toHaveLength(6);
    expect(frontPage(posts, [], 2).latest).toHaveLength(4);
  });

  test('has them where the settings want them, and not where they name other parts', async () => {
    const content = published(Date.UTC(2027, 0, 25));
    const parts = async (home: string) => {
      withSettings(`kinds: [events]\nhome: ${home}\n`);
      const $ = load(await renderHtml(createElement(FrontPage, { content })));
      return $('main section[aria-labelledby]')
        .toArray()
        .map((node) => $(node).attr('aria-labelledby'));
    };
    expect(await parts('[topics, events]')).toEqual(['topics', 'events']);
    expect(await parts('[topics]')).toEqual(['topics']);
  });
});

describe('the recording of an event', () => {
  const graph = async (now: number) => {
    withSettings('kinds: [events]\ntime_zone: America/New_York\n');
    const content = contentOf(
      {
        'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
        'events/talk.mdx': `---\ntitle: Talk\nstarts: 2027-02-03 13:00\nends: 2027-02-03 14:00\nonline: Zoom\n---\n\n${RECORDED}\n`,
      },
      now,
    );
    const [event] = content.events;
    if (!event) throw new Error('There is no event.');
    const things: Record<string, unknown>[] = JSON.parse(jsonForScript(await eventGraph(event, content)))[
      '@graph'
    ];
    return things;
  };
  const RECORDED = `<YouTube id="2dH_hvUNEVM" title="Recorded" duration="55:10">
  <Chapter at="0:00">One</Chapter>
  <Chapter at="3:00">Two</Chapter>
</YouTube>`;

  test('is a video with its chapters once the event is over, which each names of the other', async () => {
    const [event, video] = await graph(Date.UTC(2027, 1, 4));
    expect(event).toMatchObject({ '@type': 'Event', recordedIn: [{ '@id': video?.['@id'] }] });
    expect(video).toMatchObject({
      '@type': 'VideoObject',
      name: 'Recorded',
      uploadDate: '2027-02-03T14:00:00-05:00',
      duration: 'PT55M10S',
      recordedAt: { '@id': 'https://harbor.example/event/2027/02/03/talk/#event' },
    });
    expect(video?.hasPart).toMatchObject([
      { '@type': 'Clip', startOffset: 0, endOffset: 180 },
      { '@type': 'Clip', startOffset: 180, endOffset: 3310 },
    ]);
  });

  test('is none before', async () => {
    const things = await graph(Date.UTC(2027, 1, 1));
    expect(things.map((thing) => thing['@type'])).not.toContain('VideoObject');
    expect(things[0]).not.toHaveProperty('recordedIn');
  });
});
