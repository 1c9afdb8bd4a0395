import { spellingKey } from '@/lib/content/spelling-key';
import { toId } from '../../site/slug';
import type { KeyHandler } from '../draft';
import { asTexts } from '../value';

/** `topics` (elsewhere `tags`): ids, through every spelling of a topic, each once; an unknown one gets a page. */
export const topicKeys: KeyHandler = {
  keys: ['topics', 'tags'],
  convert(key, value, fields, context) {
    const ids = new Set(fields.topics);
    for (const name of asTexts(value)) {
      const known = context.site.topics.get(spellingKey(name));
      const id = known ?? toId(name);
      if (!id) continue;
      if (ids.has(id)) {
        context.tell('change', 'topic-repeated', key, `“${name}” names the topic “${id}” a second time.`);
        continue;
      }
      if (!known && !context.newTopics.has(id)) {
        context.newTopics.set(id, name);
        context.tell('person', 'topic-missing', key, `The topic “${name}” has no page; one was made.`);
      } else if (known && known !== name)
        context.tell('change', 'topic-alias', key, `“${name}” is another spelling of the topic “${known}”.`);
      ids.add(id);
    }
    if (ids.size > 0) fields.topics = [...ids];
  },
};
