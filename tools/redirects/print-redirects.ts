import { getContent } from '@/lib/content/index.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { cloudFrontData, redirectsFile } from '@/lib/redirects/formats.ts';
import { nginxMap, nginxSizes } from '@/lib/redirects/nginx.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { cloudFrontRequests, cloudFrontResponses } from '../publish/cloudfront.ts';
import type { RedirectFormat } from './formats.ts';

const PRINT: Readonly<Record<RedirectFormat, (redirects: readonly Redirect[]) => string>> = {
  nginx: (redirects) => `${nginxSizes(redirects)}\n${nginxMap(redirects)}`,
  cloudfront: cloudFrontData,
  'cloudfront-requests': cloudFrontRequests,
  'cloudfront-responses': cloudFrontResponses,
  netlify: redirectsFile,
};

/**
 * Prints every old address in the words of a host. `npm run build` writes those of Netlify, and pages that redirect, into the site
 * itself. For CloudFront there are two functions besides, which need no list.
 */
export async function printRedirects(format: RedirectFormat): Promise<number> {
  process.stdout.write(PRINT[format](allRedirects(await getContent())));
  return 0;
}
