import { PEOPLE_KEYS, peopleOf } from '../../site/people';
import { toId } from '../../site/slug';
import type { KeyHandler } from '../draft';

/** `authors` and what themes call them: ids of author pages, found by id or name; an author without a page gets one. */
export const peopleKeys: KeyHandler = {
  keys: PEOPLE_KEYS,
  convert(key, value, fields, context) {
    const ids = new Set(fields.authors);
    const people = peopleOf(value);
    if (people.length === 0 && value.length !== 0)
      context.tell(
        'person',
        'front-matter-value',
        key,
        `“${key}” names nobody who can be told; it was left out.`,
      );
    for (const { name, url, about } of people) {
      const id = context.site.authors.get(toId(name)) ?? toId(name);
      if (!id) continue;
      if (!context.site.authors.has(id) && !context.newAuthors.has(id)) {
        context.newAuthors.set(id, { name, url });
        context.tell('person', 'author-missing', key, `The author “${name}” has no page; one was made.`);
      }
      if (about)
        context.tell(
          'person',
          'author-about',
          key,
          `“${about}” stands beside the author “${name}”; write it into authors/${id}.mdx, as “role” or “agency”.`,
        );
      ids.add(id);
    }
    if (ids.size > 0) fields.authors = [...ids];
  },
};
