/** Services that count visits, by name; `tools/publish/policy.ts` allows a page exactly what its service asks for. */
import { z } from 'zod';
import { text } from '../content/schema/fields';
import { host, oneOf } from './fields';

export const ANALYTICS = ['dap', 'plausible', 'matomo', 'goatcounter'] as const;

const NEEDS: Readonly<Record<(typeof ANALYTICS)[number], readonly ('agency' | 'host' | 'site')[]>> = {
  dap: ['agency'],
  plausible: [],
  matomo: ['host', 'site'],
  goatcounter: ['host'],
};

/** The setting `analytics`. */
export const analytics = z
  .strictObject(
    {
      service: oneOf(ANALYTICS).describe(
        'dap (Digital Analytics Program of the United States), plausible, matomo or goatcounter.',
      ),
      host: host
        .optional()
        .describe(
          'The host of your Matomo or GoatCounter, or of a Plausible of your own: stats.example.org.',
        ),
      site: text.optional().describe('The number of the site in Matomo.'),
      agency: text.optional().describe('The agency as the Digital Analytics Program knows it: GSA.'),
    },
    { error: 'expected lines of its own below it, “key: value”' },
  )
  .superRefine((value, context) => {
    for (const key of NEEDS[value.service] ?? [])
      if (value[key] === undefined)
        context.addIssue({ code: 'custom', path: [key], message: `is needed for ${value.service}` });
  });

export type Analytics = z.infer<typeof analytics>;
