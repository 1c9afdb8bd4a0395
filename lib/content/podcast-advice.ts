/** What to write for the values of a podcast that its directories would refuse. */

import { categoryNames } from '../podcast/categories';
import { podcastGuid } from '../podcast/podcast-guid';
import { absoluteUrl, podcastPath } from '../urls';
import { closest } from './did-you-mean';
import { mediaAdvice } from './media-advice';
import { emailAddress } from './schema/podcast-fields';

/** The remedy for a category, an email address or an id; `undefined` for every other key. */
export function podcastAdvice(key: string, found: string, seriesId: string): string | undefined {
  switch (key) {
    case 'category':
      return `Write category: ${categoryMeant(found) ?? `… with one of: ${categoryNames.filter((name) => !name.includes('>')).join(', ')}`}.`;
    case 'email': {
      const meant = emailMeant(found);
      return meant ? `Write email: ${meant}.` : 'Write an address such as editors@example.org.';
    }
    case 'guid':
      return `Write guid: ${podcastGuid(absoluteUrl(podcastPath(seriesId)))}, which is made from the address of the feed. A podcast that moves here keeps the id that it has.`;
    case 'cover':
      return /\.(?:jpe?g|png)$/i.test(found)
        ? mediaAdvice(found, 'picture')
        : `Save it as JPEG, put the file in public/media and ${mediaAdvice(`${found.replace(/\.\w+$/, '')}.jpg`, 'picture').replace(/^.*\bwrite /i, 'write ')}`;
    default:
      return undefined;
  }
}

/** The nearest category; one part of a pair alone is enough to find it. */
function categoryMeant(found: string): string | undefined {
  const wanted = found
    .split(/\s*[>/:|»→]\s*|\s+-\s+/)
    .filter(Boolean)
    .join(' > ');
  const byLast = new Map(categoryNames.map((name) => [name.split(' > ').at(-1) ?? name, name]));
  const last = wanted.split(' > ').at(-1) ?? '';
  const part = closest(last, byLast.keys());
  const first = closest(wanted.split(' > ')[0] ?? '', categoryNames);
  return closest(wanted, categoryNames) ?? (part && byLast.get(part)) ?? first;
}

/** The address in `Ana <ana@example.org>`, `mailto:ana@example.org`, `ana at example dot org`. */
function emailMeant(found: string): string | undefined {
  const plain = found
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]+)>.*$/, '$1')
    .replace(/\s*[[({]?\s*\bat\b\s*[\])}]?\s*/i, '@')
    .replace(/\s*[[({]\s*dot\s*[\])}]\s*|\s+dot\s+/gi, '.')
    .trim();
  return emailAddress.safeParse(plain).success ? plain : undefined;
}
