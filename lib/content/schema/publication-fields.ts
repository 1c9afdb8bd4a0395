/** Kinds of values in front matter that depend on the settings of the publication. */
import { z } from 'zod';
import { pictureFault } from '../attribute-kinds';

/** A picture that pages may show: a file of our own below /media/, or an https address on an image host. */
export const picture = z.string({ error: 'expected an address' }).superRefine((value, context) => {
  const fault = pictureFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});
