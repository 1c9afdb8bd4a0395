/** Values that occur in many documents of the API. */
import * as z from 'zod';

export const url = z.url().describe('An absolute address.');
export const moment = z.iso
  .datetime({ offset: true })
  .describe('RFC 3339, in the offset that the author wrote.');
