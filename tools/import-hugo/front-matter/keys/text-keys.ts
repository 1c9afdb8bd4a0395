import type { KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText } from '../read';

/** `title`, `summary`, `deck`, `kicker` become plain text. */
export const textKeys: KeyHandler = {
  keys: ['title', 'summary', 'description', 'deck', 'kicker'],
  convert(key, value, fields, context) {
    const source = asText(value);
    if (source === undefined) {
      context.tell('person', 'front-matter-value', key, `“${key}” is no text; it was left out.`);
      return;
    }
    const text = plainText(source);
    const name = key === 'description' ? 'summary' : (key as 'title' | 'summary' | 'deck' | 'kicker');
    if (!text || (key === 'description' && fields.summary)) return;
    fields[name] = text;
    if (text !== source.replace(/\s+/g, ' ').trim())
      context.tell('change', 'plain-text', key, `Entities and marks in “${key}” became plain text.`);
  },
};
