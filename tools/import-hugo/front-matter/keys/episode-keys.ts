import type { KeyHandler } from '../draft';
import { EPISODE_KEYS, episodeOf } from '../episode';
import { lowerKeys } from '../lower-keys';
import { asText } from '../value';

/** What belongs to an episode is in its player (episode.ts); what of it no player takes is told. */
export const episodeKeys: KeyHandler = {
  keys: EPISODE_KEYS,
  convert(key, value, _fields, context) {
    const { site, options, file } = context;
    const { taken } = episodeOf(lowerKeys(file.frontMatter.values), { site, options, path: file.path });
    const text = asText(value)?.trim();
    if (taken.has(key.toLowerCase()) || text === '') return;
    const isLength = /duration|bytes|size|length/i.test(key);
    context.tell(
      isLength ? 'change' : 'loss',
      isLength ? 'key-without-home' : 'episode-part',
      key,
      `“${key}: ${(text ?? JSON.stringify(value)).slice(0, 80)}” has no place in a player.`,
    );
  },
};
