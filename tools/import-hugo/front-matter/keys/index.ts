/** Every front matter key of a post that has a home in the new one. */
import type { OtherKind } from '../../site/kind-of';
import type { KeyHandler } from '../draft';
import { aliasKeys, canonicalKey, redirectKey } from './address-keys';
import { dateKeys } from './date-keys';
import { draftKey } from './draft-key';
import { entryKeyHandler } from './entry-keys';
import { episodeKeys } from './episode-keys';
import { imageKeys } from './image-keys';
import { mathKeys } from './math-keys';
import { peopleKeys } from './people-keys';
import { slugKey, translationKey, urlKey } from './slug-key';
import { sourceKeys } from './source-keys';
import { textKeys } from './text-keys';
import { topicKeys } from './topic-keys';

const all: readonly KeyHandler[] = [
  aliasKeys,
  canonicalKey,
  dateKeys,
  draftKey,
  episodeKeys,
  imageKeys,
  mathKeys,
  peopleKeys,
  redirectKey,
  slugKey,
  sourceKeys,
  textKeys,
  translationKey,
  urlKey,
];

const byKey = new Map(all.flatMap((handler) => handler.keys.map((key) => [key, handler] as const)));

/**
 * The handler of a key; `undefined` where the key has no home.
 *
 * @param topicsFrom the keys whose terms become topics
 * @param kind what the page becomes, where that is no post
 */
export const keyHandler = (
  key: string,
  topicsFrom: readonly string[],
  kind?: OtherKind,
): KeyHandler | undefined => {
  if (topicsFrom.includes(key)) return topicKeys;
  return (kind && entryKeyHandler(key, kind)) ?? byKey.get(key);
};
