/**
 * `npm run redirects -- <nginx|cloudfront|netlify>`: prints every former address in the words of a host. `npm run build` writes
 * the last of them, and pages that lead on, into the site itself.
 */
import { getContent } from '@/lib/content/index.ts';
import { cloudFrontData, redirectsFile } from '@/lib/redirects/formats.ts';
import { nginxMap } from '@/lib/redirects/nginx.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { setBuildDate } from '../setup/build-date.ts';

const hosts = { nginx: nginxMap, cloudfront: cloudFrontData, netlify: redirectsFile } as const;
const isHost = (name: string): name is keyof typeof hosts => Object.hasOwn(hosts, name);

const [host = ''] = process.argv.slice(2);
if (isHost(host)) {
  setBuildDate();
  process.stdout.write(hosts[host](allRedirects(await getContent())));
} else {
  console.error(`Usage: npm run redirects -- <${Object.keys(hosts).join('|')}>`);
  process.exitCode = 2;
}
