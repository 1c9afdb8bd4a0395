import type { KeyContext, KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText } from '../value';

/** `title`, `summary`, `deck`, `kicker` become plain text. */
export const textKeys: KeyHandler = {
  keys: ['title', 'summary', 'description', 'excerpt', 'deck', 'kicker', 'subtitle', 'lead'],
  convert(key, value, fields, context) {
    const source = asText(value);
    if (source === undefined) {
      context.tell('person', 'front-matter-value', key, `“${key}” is no text; it was left out.`);
      return;
    }
    const text = plainText(source);
    const name = FIELDS[key] ?? 'summary';
    if (!text) return;
    // The key that is called as the field goes before what themes call it.
    if (name !== key && (fields[name] || context.value(name) !== undefined)) {
      if (fields[name] !== text && asText(context.value(name)) !== source)
        context.tell(
          'person',
          'second-text',
          key,
          `The post has a ${name} already; “${key}: ${text}” was left out.`,
        );
      return;
    }
    fields[name] = name === 'title' ? shortened(text, context) : text;
    if (text !== source.replace(/\s+/g, ' ').trim())
      context.tell('change', 'plain-text', key, `Entities and marks in “${key}” became plain text.`);
  },
};

/** The field of a post that a key is for. */
const FIELDS: Readonly<Record<string, 'title' | 'summary' | 'deck' | 'kicker'>> = {
  title: 'title',
  summary: 'summary',
  description: 'summary',
  excerpt: 'summary',
  deck: 'deck',
  subtitle: 'deck',
  lead: 'deck',
  kicker: 'kicker',
};

const LONGEST_TITLE = 200;

/** A title of more than 200 characters is cut at a word; the report has the whole. */
function shortened(title: string, { tell }: KeyContext): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  const words = /^.+(?=\s)/su.exec(cut)?.[0] ?? cut.slice(0, LONGEST_TITLE - 1);
  tell('person', 'title-cut', 'title', `The title has ${title.length} characters and was cut: “${title}”.`);
  return `${words}…`;
}
