/** Kinds of values that podcast directories have rules for (https://podcasters.apple.com/support/823-podcast-requirements). */
import * as z from 'zod';
import { categoryNames } from '../../podcast/categories';
import { localAddress, text } from './fields';

/** A category of Apple Podcasts, or one with its subcategory: `Education > How To`. */
export const podcastCategory = z
  .string({ error: 'expected text' })
  .transform((value) =>
    value
      .split('>')
      .map((part) => part.trim())
      .join(' > '),
  )
  .refine((value) => categoryNames.includes(value), 'is not one of the categories of Apple Podcasts');

/** An e-mail address, alone. */
export const emailAddress = z
  .string({ error: 'expected text' })
  .trim()
  .refine((value) => z.email().safeParse(value).success, 'is not an email address');

/** A UUID (RFC 9562), in small letters or capitals. */
export const uuid = z
  .string({ error: 'expected text' })
  .trim()
  .regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'is not a UUID')
  .transform((value) => value.toLowerCase());

/** A picture below /media/ in one of the two formats that directories take. */
export const podcastCover = localAddress.superRefine((value, context) => {
  if (value.startsWith('/') && !/^\/media\/[^?#]+\.(?:jpe?g|png)$/i.test(value))
    context.addIssue({ code: 'custom', message: 'expected a .jpg or .png file below /media/' });
});

/** The name of a licence; the podcast namespace takes 128 characters (https://podcasting2.org/docs/podcast-namespace/tags/license). */
export const licenceName = text.refine((value) => value.length <= 128, 'is longer than 128 characters');
