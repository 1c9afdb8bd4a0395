/** The setting `analytics`: one service that counts visits. What it makes of a page is in `lib/analytics/`. */
import * as z from 'zod';
import { text } from '../content/schema/fields';
import { host, oneOf } from './fields';

export const SERVICES = ['digital-analytics-program', 'plausible', 'matomo', 'goatcounter'] as const;

type Service = (typeof SERVICES)[number];
type Key = 'agency' | 'subagency' | 'domain' | 'url' | 'site' | 'code';

/** The settings that each service needs, and those that it takes besides. */
const KEYS: Readonly<Record<Service, { needed: readonly Key[]; also: readonly Key[] }>> = {
  'digital-analytics-program': { needed: ['agency'], also: ['subagency'] },
  plausible: { needed: ['domain'], also: ['url'] },
  matomo: { needed: ['url', 'site'], also: [] },
  goatcounter: { needed: [], also: ['code', 'url'] },
};

/** The address of a service; what it holds stands in the policy too, where spaces, quotes, commas and semicolons have a meaning. */
export const serviceAddress = z
  .string({ error: 'expected an address' })
  .regex(
    /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+(?::\d{2,5})?(?:\/[\w.~-]+)*\/?$/,
    'expected an https:// address of a site or folder, such as https://stats.example.org',
  )
  .transform((value) => value.replace(/\/$/, ''));

/** The schema of the setting. */
export const analytics = z
  .strictObject(
    {
      service: oneOf(SERVICES).describe(
        'digital-analytics-program (of the United States), plausible, matomo or goatcounter.',
      ),
      agency: text
        .optional()
        .describe('Digital Analytics Program: the agency, as the program abbreviates it: GSA.'),
      subagency: text.optional().describe('Digital Analytics Program: the part of the agency: TTS.'),
      domain: host.optional().describe('Plausible: the site, as it is called there: harbor.example.'),
      url: serviceAddress
        .optional()
        .describe(
          'Matomo: its address. Plausible and GoatCounter: the address of one that you run yourself: https://stats.example.org.',
        ),
      site: z
        .string({ error: 'expected a number' })
        .regex(/^[1-9]\d{0,8}$/, 'expected the number that Matomo gave the site')
        .optional()
        .describe('Matomo: the number of the site: 1.'),
      code: z
        .string({ error: 'expected a code' })
        .regex(/^[a-z0-9][a-z0-9-]{1,49}$/, 'expected the code alone, in lower case')
        .optional()
        .describe(
          'GoatCounter: your code, such as harbor for harbor.goatcounter.com. Where you run GoatCounter yourself, url takes its place.',
        ),
    },
    { error: 'expected lines of its own below it, “key: value”' },
  )
  .superRefine((value, context) => {
    const { needed, also } = KEYS[value.service];
    const fault = (key: Key, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    for (const key of needed) if (value[key] === undefined) fault(key, `is needed for ${value.service}`);
    for (const key of Object.keys(value).filter(isKey))
      if (!needed.includes(key) && !also.includes(key))
        fault(key, `is of another service; ${value.service} takes ${[...needed, ...also].join(', ')}`);
    if (value.service !== 'goatcounter') return;
    if (value.code === undefined && value.url === undefined) fault('code', 'is needed for goatcounter');
    if (value.code !== undefined && value.url !== undefined)
      fault('url', 'is given beside code; one of the two says where your figures are');
  });

const isKey = (key: string): key is Key => key !== 'service';

/** The setting, complete. Addresses have no slash at their end. */
export type Analytics =
  | { readonly service: 'digital-analytics-program'; readonly agency: string; readonly subagency?: string }
  | { readonly service: 'plausible'; readonly domain: string; readonly url?: string }
  | { readonly service: 'matomo'; readonly url: string; readonly site: string }
  | { readonly service: 'goatcounter'; readonly code: string }
  | { readonly service: 'goatcounter'; readonly url: string };

/** What the checked setting comes to; `undefined` where there is none. */
export function analyticsOf(written: z.infer<typeof analytics> | undefined): Analytics | undefined {
  if (!written) return undefined;
  const { service, agency, subagency, domain, url, site, code } = written;
  if (service === 'digital-analytics-program') return agency ? { service, agency, subagency } : undefined;
  if (service === 'plausible') return domain ? { service, domain, url } : undefined;
  if (service === 'matomo') return url && site ? { service, url, site } : undefined;
  if (code) return { service, code };
  return url ? { service, url } : undefined;
}
