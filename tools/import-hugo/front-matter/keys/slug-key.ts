import { toId } from '../../site/slug';
import type { KeyHandler } from '../draft';
import { asText } from '../value';

/** `url`: the whole address on the old site; it was read with the place of the post, and leads here. */
export const urlKey: KeyHandler = { keys: ['url'], convert: () => {} };

/** `translationKey`: pages of one are translations of each other; it was read with the place of the post. */
export const translationKey: KeyHandler = { keys: ['translationkey'], convert: () => {} };

/** `slug`: the last part of the address. */
export const slugKey: KeyHandler = {
  keys: ['slug'],
  convert(key, value, fields, context) {
    const text = asText(value)?.trim();
    if (!text) return;
    const slug = toId(text).slice(0, 200).replace(/-$/, '');
    if (slug !== text) context.tell('person', 'slug', key, `The slug “${text}” became “${slug}”.`);
    if (slug) fields.slug = slug;
  },
};
