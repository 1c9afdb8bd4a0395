import * as z from 'zod';
import { address, text } from '../content/schema/fields';

/** A link of a chosen list. */
export const link = z.strictObject({
  title: text.describe('The words of the link.'),
  url: address.describe('Where it leads.'),
  summary: text.optional().describe('One sentence about it.'),
});
