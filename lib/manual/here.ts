/** Examples of the guide as somebody who writes for this publication may copy them. */
import { stringify } from 'yaml';
import { documentIds } from '../content/document-ids';
import { YOUTUBE } from '../settings/settings';
import { site } from '../site';

/** What the examples are written with. */
const AUTHOR = 'gazette-editors';
const TOPICS = ['plain-language', 'customer-experience'] as const;
const PUBLICATION = 'Our publication';
const FRAME_HOST = 'www.slideshare.net';

/**
 * A text of the guide with the authors, topics, hosts and name that there are here; what this publication has none of stays as
 * it is.
 */
export function here(text: string): string {
  const authors = documentIds('authors');
  const topics = documentIds('topics');
  const author = authors.includes(AUTHOR) ? undefined : authors[0];
  const frames = site.embedHosts.find((host) => host !== YOUTUBE) ?? FRAME_HOST;
  const others = topics.filter((id) => !TOPICS.some((example) => example === id));
  const swaps: readonly (readonly [string, string | undefined])[] = [
    [AUTHOR, author],
    // The same misspelled: an example of a mistake.
    [AUTHOR.slice(0, -1), author?.slice(0, -1)],
    ...TOPICS.map((id, at) => [id, topics.includes(id) ? undefined : (others[at] ?? others[0])] as const),
    [PUBLICATION, yamlText(site.name)],
    [FRAME_HOST, site.embedHosts.includes(FRAME_HOST) ? undefined : frames],
  ];
  return swaps.reduce((swapped, [from, to]) => (to ? swapped.replaceAll(from, to) : swapped), text);
}

/** Text as it stands behind a key. */
const yamlText = (text: string): string => stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
