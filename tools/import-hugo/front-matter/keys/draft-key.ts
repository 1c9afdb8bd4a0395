import type { KeyHandler } from '../draft';
import { asText } from '../value';

/** `draft: true` keeps the post from being published. */
export const draftKey: KeyHandler = {
  keys: ['draft'],
  convert(key, value, fields, context) {
    if (asText(value)?.trim().toLowerCase() !== 'true') return;
    fields.draft = true;
    context.tell('change', 'draft', key, 'The post is a draft: it is here, and not published.');
  },
};
