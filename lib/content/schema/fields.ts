/** Kinds of values in front matter. YAML hands over text, lists and maps only: `1.10` and `no` stay what was typed. A leaf: settings are read with these. */
import * as z from 'zod';

/** Plain text on one line. */
export const text = z
  .string({ error: 'expected text' })
  .refine((value) => value.trim() !== '', 'is empty')
  .transform((value) => value.replace(/\s+/g, ' ').trim());

/** Plain text of at most 200 characters. */
export const headline = text.refine((value) => value.length <= 200, 'is longer than 200 characters');

/** What the message on a date ends with. */
export const DATE_FORM = 'expected YYYY-MM-DD';

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .transform((value) => value === 'true');

/** A whole number of pixels. */
export const pixels = z
  .string({ error: 'expected a whole number' })
  .regex(/^[1-9]\d{0,5}$/, 'expected a whole number')
  .transform(Number);

/** The last part of an address: lower-case letters, digits and single hyphens. */
export const slug = z
  .string({ error: 'expected text' })
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    'expected lower-case letters, digits and hyphens',
  )
  .max(200, 'is longer than 200 characters')
  .refine(
    (value) => !/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/.test(value),
    'is reserved by systems and servers',
  );

/** An address on this site from the root, or a full https address. */
export const address = z
  .string({ error: 'expected an address' })
  .regex(
    /^(?:https?:\/\/[^\s\\]+|\/(?![/\\])[^\s\\]*)$/,
    'expected https://… or an address from the root, /…',
  );

/** A root-relative address of this site. */
export const localAddress = z
  .string({ error: 'expected an address' })
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'expected an address from the root, /…')
  .refine((value) => !/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(value), 'must not climb up with dots')
  .refine((value) => !/[<>"`{}|^]|%(?:0|1|5c)/i.test(value), 'holds a character that addresses do not have');

/** A BCP 47 language tag. */
export const language = z
  .string({ error: 'expected a language tag' })
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or es');

/**
 * Ids of authors or topics. A name alone is taken for a list of names, so that the check can say which ids they have.
 *
 * @param between what parts names in a line of text
 */
export const ids = (between: RegExp) =>
  z.preprocess(
    (value) =>
      typeof value === 'string' && value.trim() !== ''
        ? value.split(between).filter((name) => name.trim() !== '')
        : value,
    z.array(text, { error: 'expected a list' }).default([]),
  );

export const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'expected a list' }).default([]);
