/** Kinds of values in front matter that depend on the settings of the publication. */
import * as z from 'zod';
import { oldAddressFault, targetFault } from '../../addresses/fault';
import { parseDate } from '../../parse-date';
import { site } from '../../site';
import { pictureFault } from '../attribute-kinds';
import { DATE_FORM } from './fields';

/** A picture that pages may show: a file of our own below /media/, or an https address on an image host. */
export const picture = z.string({ error: 'expected an address' }).superRefine((value, context) => {
  const fault = pictureFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

/** The picture that link previews show. */
export const previewImage = z.strictObject({
  src: picture.describe('The picture: a file below public/media (/media/…) or a full address.'),
  alt: z.string({ error: 'expected text' }).describe('What it shows; empty where it only decorates.'),
});

/** A date as `lib/dates` reads it; without an offset it is in the publication's zone. Forms ask for it with a calendar. */
export const date = z
  .string({ error: 'expected a date' })
  .transform((value, context) => {
    const read = parseDate(value, site.timeZone);
    if (typeof read !== 'string') {
      const year = Number(read.day.slice(0, 4));
      if (year >= 1990 && year <= 9000) return read;
      context.addIssue({ code: 'custom', message: `the year ${year} lies before 1990` });
      return z.NEVER;
    }
    context.addIssue({ code: 'custom', message: `${read}; ${DATE_FORM}` });
    return z.NEVER;
  })
  .meta({ form: 'date' });

/** An address that something of this site had before: one path, to the letter. */
export const oldAddress = z.string({ error: 'expected an address' }).superRefine((value, context) => {
  const fault = oldAddressFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

/** An address that a redirect leads to, on this site or another. */
export const target = z.string({ error: 'expected an address' }).superRefine((value, context) => {
  const fault = targetFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});
