import * as z from 'zod';

/** What the message on a time ends with. */
const FORM = 'expected a day and a time, 2027-02-03 13:00';

/** A day and what clocks show, without an offset: which zone the clocks are in is a field of its own. */
export const wallTime = z.string({ error: FORM }).superRefine((value, context) => {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2})?$/.test(value.trim())) return;
  const hasOffset = /\d:\d{2}(?::\d{2})? ?(?:Z|[+-]\d{2}:?\d{2})$/.test(value.trim());
  context.addIssue({
    code: 'custom',
    // No moment can be made of it, so that nothing is compared with it.
    continue: false,
    message: hasOffset ? `has an offset, and “zone” says where the clocks are; ${FORM}` : FORM,
  });
});
