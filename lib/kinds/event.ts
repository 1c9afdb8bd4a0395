import * as z from 'zod';
import { address, flag, headline, language, list, slug, text } from '../content/schema/fields';
import { date, oldAddress, previewImage } from '../content/schema/publication-fields';
import { authorIds, topicIds } from '../content/schema/references';
import { wallTime } from '../content/schema/wall-time';
import type { Outline } from '../content/types';
import { type ContentDate, parseDate } from '../parse-date';
import { timeZone } from '../settings/fields';
import { site } from '../site';
import { eventPath, eventsPath } from '../urls';
import { collection, named, referencesOf } from './collection';
import { eventApi } from './event-api';

const venue = z.strictObject({
  name: text.describe('The name of the place.'),
  address: text.optional().describe('Its street, town and postcode.'),
});

const fields = z.strictObject({
  title: headline.describe('The headline, plain text, best below 70 characters.'),
  starts: wallTime.describe('The day and time of its start, as clocks there show them: 2027-02-03 13:00.'),
  ends: wallTime.describe('The day and time of its end. From then on it is listed among past events.'),
  zone: timeZone
    .optional()
    .describe(
      'The zone of these clocks, as the IANA list names it: America/New_York. The site’s where missing.',
    ),
  venue: venue.optional().describe('Where it takes place. An event has a venue, or is “online”, or both.'),
  online: text.optional().describe('Where it takes place online: Zoom. What it runs on, or its address.'),
  registration: address.optional().describe('Where to register; shown until it ends.'),
  host: text.optional().describe('Who holds it, where that is not the publication.'),
  summary: text
    .optional()
    .describe('One or two sentences, 150 to 160 characters: what search engines and lists show.'),
  deck: text.optional().describe('A line below the headline.'),
  authors: authorIds.describe('Ids of the speakers: file names in content/authors.'),
  topics: topicIds.describe('Ids of the topics: file names in content/topics.'),
  image: previewImage.optional().describe('The picture for link previews.'),
  lang: language.optional().describe('Language of the event where it is not the site’s: es.'),
  announced: date.optional().describe('When it was announced; calendars keep it as the date of their entry.'),
  updated: date.optional().describe('When something about it last changed that matters to those who come.'),
  canceled: flag.default(false).describe('true where it does not take place. It keeps its page.'),
  draft: flag.default(false).describe('true while it must not be published.'),
  slug: slug.optional().describe('The last part of the address, where it differs from the file name.'),
  aliases: list(oldAddress).describe('Old addresses that lead here.'),
});

/** Front matter of `events/<words>.mdx`; its moments must exist, and come in their order. */
const eventSchema = fields.superRefine((data, context) => {
  const fault = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
  const [starts, ends] = [data.starts, data.ends].map((written) =>
    parseDate(written, data.zone ?? site.timeZone),
  );
  if (typeof starts === 'string') fault('starts', starts);
  if (typeof ends === 'string') fault('ends', ends);
  if (typeof starts === 'object' && typeof ends === 'object' && ends.instant <= starts.instant)
    fault('ends', 'does not lie after “starts”');
  if (!data.venue && !data.online) fault('venue', 'expected a venue, or “online”');
});

type EventFrontMatter = z.infer<typeof eventSchema>;

/** An event that is ahead, or took place. */
export interface PublicEvent
  extends Omit<EventFrontMatter, 'starts' | 'ends' | 'zone' | 'slug' | 'authors' | 'topics' | 'lang'> {
  readonly kind: 'event';
  readonly file: string;
  readonly body: string;
  readonly outline: Outline;
  readonly path: string;
  /** With the offset that clocks in its zone have then. */
  readonly starts: ContentDate;
  readonly ends: ContentDate;
  /** A name of the IANA database. */
  readonly zone: string;
  /** Whether it had ended on the build date. */
  readonly isPast: boolean;
  /** Whether it took place on the build date, or started within the two weeks after. */
  readonly isNear: boolean;
  /** Ids of speakers and topics that exist, each once, in the order in which they were written. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly lang: string;
  readonly preview?: 'draft';
}

/** A clock of an event as a moment; the schema has made sure that there is one. */
function moment(written: string, zone = site.timeZone): ContentDate {
  const read = parseDate(written, zone);
  if (typeof read === 'string') throw new Error(`${written} in ${zone}: ${read}`);
  return read;
}

/** Milliseconds before its start from which an event is near: two weeks. */
const NEAR = 14 * 24 * 60 * 60 * 1000;

/** The moment from which an event is near that starts at another. */
const nearFrom = (starts: ContentDate): ContentDate =>
  moment(new Date(starts.instant - NEAR).toISOString().replace('.000Z', 'Z'));

export const event = collection('event', {
  folder: 'events',
  isOptional: true,
  words: { one: 'event', many: 'Events', title: 'An event' },
  file: 'events/<words-of-the-address>.mdx',
  schema: eventSchema,
  examples: {
    title: "title: 'Office hours: bring a letter, leave with a better one'",
    starts: 'starts: 2027-02-03 13:00',
    ends: 'ends: 2027-02-03 14:00',
    zone: 'zone: America/New_York',
    venue: 'venue:\n  name: Central Library, Room 2\n  address: 12 Harbor Street, Springfield',
    online: 'online: Zoom',
    registration: "registration: 'https://example.gov/register/'",
    host: 'host: The Plain Language Network',
    summary: 'summary: Bring a letter that nobody understands. In an hour we rewrite three of them together.',
    deck: 'deck: Three letters in one hour',
    authors: 'authors:\n  - gazette-editors',
    topics: 'topics:\n  - plain-language',
    image: 'image:\n  src: /media/guide/counter.jpg\n  alt: A customer and a clerk at a service counter',
    lang: 'lang: es',
    announced: 'announced: 2027-01-05',
    updated: 'updated: 2027-01-20',
    canceled: 'canceled: true',
    draft: 'draft: true',
    slug: 'slug: office-hours',
    aliases: 'aliases:\n  - /events/office-hours/',
  },
  expected: ['summary', 'topics'],
  placedBy: { day: 'starts', name: 'slug' },
  address: (id, data) => data && eventPath(data.starts.slice(0, 10), data.slug ?? id),
  addressForm: /^\/event\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/,
  aliases: 'addresses',
  listPath: () => eventsPath(),
  when: ({ starts, zone }) => moment(starts, zone),
  links: ({ registration }) => named([registration, 'registration']),
  pictures: ({ image: picture }) => named([picture?.src, 'image', 'src']),
  changes: ({ draft, starts, ends, zone }) =>
    draft ? [] : [nearFrom(moment(starts, zone)), moment(ends, zone)],
  api: eventApi,
  value: ({ id, data, common }, { index, now, preview }): PublicEvent | undefined => {
    if (data.draft && !preview) return undefined;
    const { slug: last = id, zone = site.timeZone, ...rest } = data;
    const starts = moment(data.starts, zone);
    const ends = moment(data.ends, zone);
    const isPast = ends.instant <= now;
    return {
      ...rest,
      ...common,
      kind: 'event',
      path: eventPath(data.starts.slice(0, 10), last),
      starts,
      ends,
      zone,
      isPast,
      isNear: !isPast && nearFrom(starts).instant <= now,
      ...referencesOf(data, index),
      lang: data.lang ?? site.language,
      ...(data.draft && { preview: 'draft' as const }),
    };
  },
  order: (a, b, byText) => b.starts.instant - a.starts.instant || byText(a.path, b.path),
});
