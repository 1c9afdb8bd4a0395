import { loadContent } from '@/lib/content/load.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';

/** Old addresses and where they lead, as the content has them on the day of the build. */
export function redirectsOfContent(): readonly Redirect[] {
  return allRedirects(loadContent().content).map(({ from, to }) => ({
    from,
    ...(to === undefined ? {} : { to }),
  }));
}
