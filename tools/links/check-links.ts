import { type CheckOptions, checkLink, defaults } from './check-link.ts';
import type { ExternalLink } from './collect-links.ts';
import type { LinkResult } from './link-result.ts';

/** How many hosts are asked at once; each host gets one request at a time. */
const HOSTS_AT_ONCE = 8;

/**
 * Checks addresses, in the order given.
 *
 * @param progress called after each with how many are done
 */
export async function checkLinks(
  links: readonly ExternalLink[],
  options: CheckOptions = defaults,
  progress: (done: number) => void = () => {},
): Promise<LinkResult[]> {
  const byHost = new Map<string, ExternalLink[]>();
  for (const link of links) {
    const host = new URL(link.url).host;
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const queues = [...byHost.values()];
  const results = new Map<string, LinkResult>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const link of queue) {
        results.set(link.url, await checkLink(link, options));
        progress(results.size);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return links.flatMap(({ url }) => results.get(url) ?? []);
}
