/** Keys of events: when, where, by whom, and how to take part. */
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { END_KEYS, momentOf, START_KEYS } from '../../site/kind-of';
import type { KeyContext, KeyHandler, PostFields } from '../draft';
import { lowerKeys } from '../lower-keys';
import { plainText } from '../plain-text';
import { asFlag, asText, isMap, type Value } from '../value';
import { webAddress } from './source-keys';

/** Start and end, as clocks show them. A `date` beside a start of its own is the day on which the event was announced. */
const timeKeys: KeyHandler = {
  keys: [...START_KEYS, ...END_KEYS],
  convert(key, value, fields, context) {
    const name = key.toLowerCase();
    const [starts, ends] = [momentOf(context.file, START_KEYS), momentOf(context.file, END_KEYS)];
    if (name === starts?.key) fields.starts = withTime(starts.clock, '00:00');
    else if (name === ends?.key) fields.ends = withTime(ends.clock, '23:59');
    else if (name === 'date') fields.announced = asText(value)?.trim().slice(0, 10);
    else tellLeft(key, value, context);
    if (name === starts?.key && starts.hasOffset)
      context.tell(
        'change',
        'event-clock',
        key,
        `The clock of the event, ${starts.clock}, was kept and its offset left out: the event is in the time zone of the site, “time_zone” in content/site.yml.`,
      );
  },
};

const withTime = (clock: string, time: string): string => (clock.includes(' ') ? clock : `${clock} ${time}`);

/** `registration_url`: where people register. */
const registrationKey: KeyHandler = {
  keys: ['registration_url', 'registration', 'register', 'registration_link', 'rsvp'],
  convert(key, value, fields, context) {
    const address = webAddress(asText(value));
    if (address && !fields.registration) fields.registration = address;
    else tellLeft(key, value, context);
  },
};

/** `host`: who holds it. */
const hostKey: KeyHandler = {
  keys: ['host'],
  convert(_key, value, fields) {
    fields.host = plainText(asText(value) ?? '') || undefined;
  },
};

const PLATFORMS: Readonly<Record<string, string>> = {
  adobe_connect: 'Adobe Connect',
  google: 'Google Meet',
  microsoft_teams: 'Microsoft Teams',
  teams: 'Microsoft Teams',
  webex: 'Webex',
  youtube_live: 'YouTube Live',
  zoom: 'Zoom',
};

/** `event_platform`: what it runs on. */
const platformKey: KeyHandler = {
  keys: ['event_platform', 'platform'],
  convert(_key, value, fields) {
    const name = plainText(asText(value) ?? '');
    fields.online = PLATFORMS[name.toLowerCase()] ?? (name || undefined);
  },
};

/** Parts of a place, in the order in which they are written. */
const [NAMES, STREETS] = [
  ['venue_name', 'name', 'location', 'room'],
  ['address', 'city', 'state', 'zip', 'country'],
];

/** `venue`: a map or a text; older pages have its parts among their keys. */
const venueKeys: KeyHandler = {
  keys: ['venue', 'map', ...NAMES, ...STREETS],
  convert(key, value, fields, context) {
    const values = lowerKeys(context.file.frontMatter.values);
    const whole = values.venue;
    const parts = isMap(whole) ? whole : values;
    const text = (name: string) => plainText(asText(parts[name]) ?? '') || undefined;
    const joined = (names: readonly string[]) =>
      names.flatMap((name) => text(name) ?? []).join(', ') || undefined;
    const name = joined(NAMES) ?? (plainText(asText(whole) ?? '') || undefined);
    if (name) fields.venue = { name, address: joined(STREETS) };
    for (const [part, written] of isMap(value) ? Object.entries(value) : [])
      if (![...NAMES, ...STREETS].includes(part.toLowerCase()))
        tellLeft(`${key}: ${part}`, written, context, key);
    if (key.toLowerCase() === 'map') tellLeft(key, value, context);
  },
};

/** `expirydate`: Hugo takes the page away then; an event that is over is one of the past anyway. */
const expiryKey: KeyHandler = {
  keys: ['expirydate'],
  convert: (key, value, _fields, context) => tellLeft(key, value, context),
};

const canceledKey: KeyHandler = {
  keys: ['canceled', 'cancelled'],
  convert(_key, value, fields) {
    if (asFlag(value)) fields.canceled = true;
  },
};

export const eventKeys: readonly KeyHandler[] = [
  timeKeys,
  registrationKey,
  hostKey,
  platformKey,
  venueKeys,
  canceledKey,
  expiryKey,
];

function tellLeft(key: string, value: Value, context: KeyContext, line = key): void {
  const text = plainText(asText(value) ?? '');
  if (text)
    context.tell('change', 'key-without-home', line, `“${key}: ${text}” has no place in the new site.`);
}

/** What an event needs and its page did not say: an end after its start, and a place. */
export function completeEvent(fields: PostFields, { tell, file }: Pick<KeyContext, 'tell' | 'file'>): void {
  const { starts = '', ends = '' } = fields;
  if (ends <= starts) {
    fields.ends = hourAfter(starts);
    tell(
      'person',
      'event-end',
      momentOf(file, END_KEYS)?.key ?? 'date',
      `The event ended on ${ends}, which is not after its start, ${starts}; it was given an hour.`,
    );
  }
  if (fields.venue || fields.online) return;
  fields.online = wordsOf(fields.lang ?? site.language).events.online;
  tell(
    'change',
    'event-place',
    'date',
    `The page does not say where the event takes place; it is “${fields.online}” now.`,
  );
}

/** An hour after a clock without an offset. */
const hourAfter = (clock: string): string =>
  new Date(Date.parse(`${clock.replace(' ', 'T')}Z`) + 3_600_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
