import { toId } from '../../site/slug';
import type { KeyHandler } from '../draft';
import { asTexts } from '../value';

/** `authors`: ids of author pages; an author without a page gets one. */
export const peopleKeys: KeyHandler = {
  keys: ['authors', 'author'],
  convert(key, value, fields, context) {
    const ids = new Set(fields.authors);
    for (const name of asTexts(value)) {
      const id = toId(name);
      if (!id) continue;
      if (!context.site.authors.has(id) && !context.newAuthors.has(id)) {
        context.newAuthors.set(id, name);
        context.tell('person', 'author-missing', key, `The author “${name}” has no page; one was made.`);
      }
      ids.add(id);
    }
    if (ids.size > 0) fields.authors = [...ids];
  },
};
