import { join } from 'node:path';
import { nginxText } from '@/lib/redirects/nginx.ts';
import { basePath } from '@/lib/site.ts';
import type { NginxFiles } from './host-files.ts';

/**
 * What belongs to the site and not to its releases: a server block, written once, which includes what each release makes anew.
 *
 * @param folder of the files of `nginxConfiguration`, absolute
 */
export function nginxServer(folder: string): string {
  const include = (name: keyof NginxFiles): string => `include ${nginxText(join(folder, name))};`;
  return `# Written by the first release and by no other: this file is yours. Set listen, server_name and certificates, and add what you
# need. Include it in the http block of nginx, before files with maps of your own.

# nginx takes each size once: delete this line where the http block, or another site of yours, sets them already.
${include('sizes.conf')}
${include('maps.conf')}

server {
    listen 8080;
    server_name localhost;
    ${include('site.conf')}
${besideTheSite()}}
`;
}

/** The rest of the host, where the site is served below a path of it. */
function besideTheSite(): string {
  const base = basePath();
  return base === ''
    ? ''
    : `
    # The site is below ${base}/. What else this host serves goes here.
    location = / { return 302 ${base}/; }
    location / { return 404; }
`;
}
