/** Examples of the guide as somebody who writes for this publication may copy them. */
import { documentIds } from '../content/document-ids';
import { YOUTUBE } from '../settings/settings';
import { site } from '../site';

/** What the examples are written with. */
const AUTHOR = 'gazette-editors';
const TOPICS = ['plain-language', 'customer-experience'] as const;
const FRAME_HOST = 'www.slideshare.net';

/** A text of the guide with authors, topics and hosts that there are here; where there are none it stays as it is. */
export function here(text: string): string {
  const authors = documentIds('authors');
  const topics = documentIds('topics');
  const frames = site.embedHosts.find((host) => host !== YOUTUBE) ?? FRAME_HOST;
  const others = topics.filter((id) => !TOPICS.some((example) => example === id));
  const swaps: readonly (readonly [string, string | undefined])[] = [
    [AUTHOR, authors.includes(AUTHOR) ? undefined : authors[0]],
    ...TOPICS.map((id, at) => [id, topics.includes(id) ? undefined : (others[at] ?? others[0])] as const),
    [FRAME_HOST, site.embedHosts.includes(FRAME_HOST) ? undefined : frames],
  ];
  return swaps.reduce((swapped, [from, to]) => (to ? swapped.replaceAll(from, to) : swapped), text);
}

/** Whether a component can be used here: some need a setting. */
export function isOffered(name: string): boolean {
  if (name === 'LegacyImage') return site.legacyMediaBase !== undefined;
  return name !== 'Embed' || site.embedHosts.some((host) => host !== YOUTUBE);
}
