import type { KeyHandler } from '../draft';
import { asText } from '../read';

/** `draft: true` keeps the post from being published. */
export const draftKey: KeyHandler = {
  keys: ['draft'],
  convert(_key, value, fields) {
    if (asText(value)?.trim().toLowerCase() === 'true') fields.draft = true;
  },
};
