import { parseDate } from '@/lib/parse-date';
import type { KeyHandler, PostFields } from '../draft';
import { asText } from '../value';

const NAMES: Readonly<Record<string, 'date' | 'archived' | 'publish_at' | 'updated'>> = {
  date: 'date',
  expirydate: 'archived',
  expiryDate: 'archived',
  publishDate: 'publish_at',
  publishdate: 'publish_at',
  lastmod: 'updated',
};

/** Dates keep the text and the offset in which they were written: they decide the permalink. */
export const dateKeys: KeyHandler = {
  keys: Object.keys(NAMES),
  convert(key, value, fields: PostFields, context) {
    const name = NAMES[key];
    const text = asText(value)?.trim();
    if (!name || text === undefined) return;
    const read = parseDate(text);
    if (typeof read === 'string') {
      context.tell('person', 'date', key, `“${key}: ${text}”: ${read}; it was left out.`);
      return;
    }
    fields[name] = text;
    if (name === 'archived')
      context.tell('change', 'archived', key, `“${key}” became “archived”: the post stays, with a notice.`);
  },
};
