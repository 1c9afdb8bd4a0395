import * as z from 'zod';
import { moment, url } from '../api/fields';
import { absoluteUrl, calendarEntryPath } from '../urls';
import type { PublicEvent } from './event';

/** What programs are told of an event. */
const schema = z.strictObject({
  starts: moment,
  ends: moment,
  zone: z.string().describe('The zone of its clocks, as the IANA list names it.'),
  venue: z.strictObject({ name: z.string(), address: z.string().optional() }).optional(),
  online: z.string().optional().describe('What it runs on where it takes place online.'),
  registration: url.optional(),
  host: z.string().optional().describe('Who holds it, where that is not the publication.'),
  canceled: z.boolean(),
  announced: moment.optional(),
  calendar: url.describe('The event as an entry of a calendar (RFC 5545).'),
});

const facts = (event: PublicEvent): z.infer<typeof schema> => ({
  starts: event.starts.iso,
  ends: event.ends.iso,
  zone: event.zone,
  venue: event.venue,
  online: event.online,
  registration: event.registration && absoluteUrl(event.registration),
  host: event.host,
  canceled: event.canceled,
  announced: event.announced?.iso,
  calendar: absoluteUrl(calendarEntryPath(event.path)),
});

export const eventApi = { schema, facts };
