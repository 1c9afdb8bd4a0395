import * as z from 'zod';
import { flag } from './fields';
import { oldAddress, target } from './publication-fields';

/** An entry of `redirects.yml`: an old address and what takes its place. */
export const redirectSchema = z
  .strictObject({
    from: oldAddress.describe('The old address.'),
    to: target.optional().describe('Where it leads now.'),
    gone: flag.optional().describe('true where nothing takes its place.'),
  })
  .superRefine(({ from, to, gone }, context) => {
    const found = to === undefined ? 'has neither “to” nor “gone: true”' : 'has both “to” and “gone: true”';
    if ((to === undefined) === (gone !== true))
      context.addIssue({ code: 'custom', message: `${from} ${found}`, path: ['from'] });
  });
