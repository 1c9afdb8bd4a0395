/** What a page holds so that a service can count visits, and what the policy allows for it. */
import type { Analytics } from '../settings/analytics';
import { site } from '../site';

export interface ServiceTag {
  /** A script, or a picture where the service counts by one (components/site/analytics.tsx). */
  readonly element: 'script' | 'img';
  /** Its address, and the other attributes by which the service knows the site. */
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Addresses that scripts may be loaded from, data sent to, pictures loaded from: without a query, as a policy has them. */
  readonly scripts: readonly string[];
  readonly connections: readonly string[];
  readonly pictures: readonly string[];
}

/** What the service of the settings puts on a page; nothing in development, in previews, and where there is no service. */
export function serviceTag(): ServiceTag | undefined {
  if (process.env.PREVIEW === '1' || process.env.NODE_ENV === 'development') return undefined;
  return site.analytics && tagOf(site.analytics);
}

/** The same of a given setting, whatever is being built. */
export function tagOf(analytics: Analytics): ServiceTag {
  if (analytics.service === 'digital-analytics-program')
    return digitalAnalyticsProgram(analytics.agency, analytics.subagency);
  if (analytics.service === 'plausible') return plausible(analytics.domain, analytics.url);
  if (analytics.service === 'matomo') return matomo(analytics.url, analytics.site);
  return 'code' in analytics
    ? goatCounter('https://gc.zgo.at/count.js', `https://${analytics.code}.goatcounter.com/count`)
    : goatCounter(`${analytics.url}/count.js`, `${analytics.url}/count`);
}

const script = (
  src: string,
  attributes: ServiceTag['attributes'],
  scripts: readonly string[],
  endpoint: string,
): ServiceTag => ({ element: 'script', src, attributes, scripts, connections: [endpoint], pictures: [] });

/**
 * The Digital Analytics Program of the United States. Its script finds itself by its id, loads Google’s, and that one reports
 * (https://github.com/digital-analytics-program/gov-wide-code#content-security-policy).
 */
function digitalAnalyticsProgram(agency: string, subagency?: string): ServiceTag {
  const file = 'https://dap.digitalgov.gov/Universal-Federated-Analytics-Min.js';
  const query = new URLSearchParams({ agency, ...(subagency && { subagency }) });
  return script(
    `${file}?${query}`,
    { id: '_fed_an_ua_tag' },
    [file, 'https://www.googletagmanager.com'],
    'https://www.google-analytics.com',
  );
}

/** Plausible (https://plausible.io/docs/plausible-script); one of your own is told where to report, so that the policy can say so. */
function plausible(domain: string, url = 'https://plausible.io'): ServiceTag {
  const endpoint = `${url}/api/event`;
  const file = `${url}/js/script.js`;
  return script(file, { 'data-domain': domain, 'data-api': endpoint }, [file], endpoint);
}

/** GoatCounter (https://www.goatcounter.com/help/csp). */
const goatCounter = (file: string, endpoint: string): ServiceTag =>
  script(file, { 'data-goatcounter': endpoint }, [file], endpoint);

/**
 * Matomo by its picture, which needs no script: its script is configured by code in the page, and the policy allows none. Matomo
 * takes the page’s address from the referrer (https://developer.matomo.org/api-reference/tracking-api), so this one request
 * carries it whole. What is not counted: where readers came from, how long they stayed, which links they followed.
 */
const matomo = (url: string, id: string): ServiceTag => ({
  element: 'img',
  src: `${url}/matomo.php?${new URLSearchParams({ idsite: id, rec: '1' })}`,
  attributes: {},
  scripts: [],
  connections: [],
  pictures: [`${url}/matomo.php`],
});
