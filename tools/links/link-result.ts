import * as z from 'zod';

/** What became of an address. */
const linkResultSchema = z.strictObject({
  url: z.string(),
  places: z.array(z.string()),
  /** `moved`: it answers at another address, for good. `unsure`: the host refused to tell a program. */
  state: z.enum(['works', 'moved', 'broken', 'unsure']),
  /** `404 Not Found`, `moved to https://…`, `no answer within 20 s`. */
  reason: z.string(),
  /** Where it has moved. */
  to: z.string().optional(),
});

export type LinkResult = z.infer<typeof linkResultSchema>;

/** The file that `npm run report -- links` writes and `npm run report` reads. */
export const linkReportSchema = z.strictObject({
  /** RFC 3339. */
  checked: z.string(),
  links: z.array(linkResultSchema),
});

export type LinkReport = z.infer<typeof linkReportSchema>;
