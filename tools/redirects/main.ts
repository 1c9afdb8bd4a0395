/**
 * `npm run redirects -- <host>`: prints every old address in the words of a host. `npm run build` writes those of Netlify, and
 * pages that redirect, into the site itself. For CloudFront there are two functions besides, which need no list.
 */
import { getContent } from '@/lib/content/index.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { cloudFrontData, redirectsFile } from '@/lib/redirects/formats.ts';
import { nginxMap, nginxSizes } from '@/lib/redirects/nginx.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { cloudFrontRequests, cloudFrontResponses } from '../publish/cloudfront.ts';

const hosts = {
  nginx: (redirects: readonly Redirect[]) => `${nginxSizes(redirects)}\n${nginxMap(redirects)}`,
  cloudfront: cloudFrontData,
  'cloudfront-requests': cloudFrontRequests,
  'cloudfront-responses': cloudFrontResponses,
  netlify: redirectsFile,
} as const;
const isHost = (name: string): name is keyof typeof hosts => Object.hasOwn(hosts, name);

const [host = ''] = process.argv.slice(2);
if (isHost(host)) {
  process.stdout.write(hosts[host](allRedirects(await getContent())));
} else {
  console.error(`Usage: npm run redirects -- <${Object.keys(hosts).join('|')}>`);
  process.exitCode = 2;
}
