import type { KeyContext, KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText } from '../value';

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
    fields[name] = name === 'title' ? shortened(text, context) : text;
    if (text !== source.replace(/\s+/g, ' ').trim())
      context.tell('change', 'plain-text', key, `Entities and marks in “${key}” became plain text.`);
  },
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
