/** Ways to subscribe to a podcast in the app that one has. */
import type { Series } from '../content/types';
import { absoluteUrl, podcastPath } from '../urls';

interface AppLink {
  /** The name of the app, a proper noun in every language. */
  readonly name: string;
  readonly href: string;
}

/**
 * Links that open a podcast in the common apps. What an app can open by the address of a feed is made of that; Spotify and YouTube know a
 * podcast only where its editors put it, and are left out where the series names no address.
 */
export function appLinks({ id, title, apps = {} }: Pick<Series, 'id' | 'title' | 'apps'>): AppLink[] {
  const feed = absoluteUrl(podcastPath(id));
  const bare = feed.replace(/^https?:\/\//, '');
  const query = encodeURIComponent(feed);
  const links: readonly (readonly [name: string, href: string | undefined])[] = [
    ['Apple Podcasts', apps.apple ?? `podcast://${bare}`],
    ['Spotify', apps.spotify],
    ['Overcast', overcastPage(apps.apple) ?? `overcast://x-callback-url/add?url=${query}`],
    ['Pocket Casts', `pktc://subscribe/${bare}`],
    [
      'AntennaPod',
      `https://antennapod.org/deeplink/subscribe?url=${query}&title=${encodeURIComponent(title)}`,
    ],
    ['YouTube', apps.youtube],
  ];
  return links.flatMap(([name, href]) => (href === undefined ? [] : [{ name, href }]));
}

/** Overcast has a page for every podcast of Apple’s directory, under the same number. */
function overcastPage(apple: string | undefined): string | undefined {
  const number = /\/id(\d+)/.exec(apple ?? '')?.[1];
  return number && `https://overcast.fm/itunes${number}`;
}
