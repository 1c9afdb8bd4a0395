import { spellingKey } from '@/lib/content/spelling-key';
import { toId } from '../../site/slug';
import type { KeyHandler } from '../draft';
import { asText, at, isMap, type Value } from '../value';

/** `topics`, `tags`, `categories` …: ids, through every spelling of a topic, each once; an unknown one gets a page. */
export const topicKeys: KeyHandler = {
  keys: [],
  convert(key, value, fields, context) {
    const ids = new Set(fields.topics);
    for (const name of termsOf(value)) {
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

/** Terms of a value: a text, a list, maps with a name; a text with commas is many, as themes take it. */
function termsOf(value: Value): string[] {
  if (typeof value === 'string') return value.split(/\s*,\s*/).filter((term) => term.trim() !== '');
  if (!isMap(value)) return value.flatMap((item) => (typeof item === 'string' ? [item] : termsOf(item)));
  const name = ['name', 'title', 'label', 'slug'].map((key) => asText(at(value, key))).find(Boolean);
  return name ? [name] : Object.keys(value);
}
