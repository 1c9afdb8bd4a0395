import type { KeyHandler } from '../draft';
import { EPISODE_KEYS, episodeOf } from '../episode';
import { lowerKeys } from '../lower-keys';
import { asText } from '../value';

/** What belongs to an episode is in its player (episode.ts); what of it no player takes is told. */
export const episodeKeys: KeyHandler = {
  keys: EPISODE_KEYS,
  convert(key, value, _fields, context) {
    const { site, options, file } = context;
    const { taken, src, video } = episodeOf(lowerKeys(file.frontMatter.values), {
      site,
      options,
      path: file.path,
    });
    const text = asText(value)?.trim();
    if (taken.has(key.toLowerCase()) || text === '') return;
    // Without a recording, a page elsewhere that showed its words while it was spoken is one more fact of the event.
    const isFact =
      /duration|bytes|size|length/i.test(key) ||
      (/^captions$/i.test(key) && !src && !video && /^https?:\/\//i.test(text ?? ''));
    context.tell(
      isFact ? 'change' : 'loss',
      isFact ? 'key-without-home' : 'episode-part',
      key,
      `“${key}: ${(text ?? JSON.stringify(value)).slice(0, 80)}” has no place in a player.`,
    );
  },
};
