import { parseDate } from '@/lib/parse-date';
import type { KeyHandler, PostFields } from '../draft';
import { asText } from '../value';

const NAMES: Readonly<Record<string, 'date' | 'archived' | 'publish_at' | 'updated'>> = {
  date: 'date',
  expirydate: 'archived',
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
    const date = parseDate(asText(context.value('date')) ?? '');
    // What is not after the date says nothing more than it.
    const isLater = typeof date === 'string' || read.instant > date.instant;
    if ((name === 'publish_at' || name === 'updated') && !isLater) return;
    fields[name] = text;
    if (name === 'archived')
      context.tell('change', 'archived', key, `“${key}” became “archived”: the post stays, with a notice.`);
  },
};
