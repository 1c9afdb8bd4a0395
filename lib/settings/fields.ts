/** Kinds of values in settings, beside those that front matter has too (`lib/content/schema/fields.ts`). */
import * as z from 'zod';
import { permalinkFault } from '../addresses/permalink';
import { closest } from '../content/did-you-mean';
import { parseDate } from '../parse-date';
import { isTimeZone } from '../time-zone';

/** Folders below which a site can be served: letters, digits and `-._~`, which no host reads as anything else. */
const FOLDERS = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/*$/;

/** The address of a whole site: https, a host, and the folder below which it is served, where it is not the root. */
export const siteAddress = z
  .string({ error: 'expected an address' })
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'expected an address such as https://www.example.gov',
  )
  .refine(
    (value) =>
      !URL.canParse(value) || (FOLDERS.test(new URL(value).pathname) && !/[?#]|\.html?\/*$/i.test(value)),
    'names a page; expected the address of the whole site, such as https://www.example.gov or https://example.github.io/notes',
  )
  .transform((value) => value.replace(/\/+$/, ''));

/** A host as it stands in an address: `media.example.org`. */
export const host = z
  .string({ error: 'expected a host' })
  .regex(
    /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/,
    'expected the host alone, in lower case, such as media.example.org',
  );

/** A name of the IANA time zone database. */
export const timeZone = z.string({ error: 'expected a time zone' }).superRefine((value, context) => {
  if (isTimeZone(value)) return;
  const near = nearestZone(value);
  const hint = near ? `did you mean ${near}?` : 'expected one such as America/New_York or UTC';
  context.addIssue({ code: 'custom', message: `is not a time zone of the IANA list; ${hint}` });
});

/** A zone by its city, or by a name that is nearly its own. */
function nearestZone(value: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = value.trim().toLowerCase().replaceAll(' ', '_');
  const named = zones.find((zone) => zone.toLowerCase().split('/').at(-1) === city);
  return named ?? (/[a-z]{3}/i.test(value) ? closest(value, zones) : undefined);
}

/** A colour as style sheets write it in six digits. */
export const color = z
  .string({ error: 'expected a colour' })
  .regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour in six digits, such as #0b4f8a')
  .transform((value) => value.toLowerCase());

/** A whole number between two others. */
export const between = (least: number, most: number) =>
  z
    .string({ error: 'expected a whole number' })
    .regex(/^\d{1,6}$/, 'expected a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `expected ${least} to ${most}`);

/** A file of the publication's own, below `public/`, of one of some types. */
export const publicFileOf = (...types: readonly string[]) =>
  z
    .string({ error: 'expected the address of a file' })
    .regex(
      /^\/(?![/\\])(?!.*\.\.)[^\s\\?#]+$/,
      'expected the address of a file below public/, such as /media/x',
    )
    .refine(
      (value) => types.some((type) => value.toLowerCase().endsWith(`.${type}`)),
      `expected a file of the type ${types.join(' or ')}`,
    );

/** The pattern of the addresses of posts: `/blog/:slug/`. */
export const permalink = z.string({ error: 'expected a pattern' }).superRefine((value, context) => {
  const message = permalinkFault(value);
  if (message) context.addIssue({ code: 'custom', message });
});

/** A day or moment; without an offset it is in the publication's zone, which is not known here. */
export const writtenDate = z.string({ error: 'expected a date' }).superRefine((value, context) => {
  const read = parseDate(value);
  if (typeof read === 'string') context.addIssue({ code: 'custom', message: `${read}; expected YYYY-MM-DD` });
});

/** An e-mail address, as far as anybody can tell without writing to it. */
export const email = z
  .string({ error: 'expected an e-mail address' })
  .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/, 'expected an e-mail address such as editors@example.org');

/** One of some words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: `expected one of: ${words.join(', ')}` });
