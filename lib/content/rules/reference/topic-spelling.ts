import type { SiteRule } from '../checker';

/** Topics by their ids, each once. */
export const topicSpelling: SiteRule = {
  id: 'reference/topic-spelling',
  severity: 'note',
  fixable: true,
  reason: 'One spelling for a topic keeps its posts together, whoever looks for them.',
  example: { 'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\ntopics: [cx]\n---\n\nText.\n' },
  message: '“cx” is an old spelling of the topic “customer-experience”',
  fix: 'Write “customer-experience”.',
  check({ data, spans }, site, report) {
    if (!data || !('topics' in data)) return;
    const ids = data.topics.map((topic) => site.topicId(topic));
    data.topics.forEach((topic, at) => {
      const id = ids[at];
      if (!id) return;
      const span = spans[`topics\u0000${at}`]?.value;
      const first = ids.indexOf(id);
      if (first < at && data.topics[first] !== topic)
        report(
          { key: ['topics', at] },
          `“${topic}” and “${data.topics[first]}” are one topic, “${id}”`,
          'Keep one of the two.',
          {
            repair: span && {
              says: `named the topic ${id} once`,
              edits: [{ start: span[0], end: span[1], text: id }],
            },
          },
        );
      else if (topic !== id)
        report(
          { key: ['topics', at] },
          `“${topic}” is an old spelling of the topic “${id}”`,
          `Write “${id}”.`,
          {
            repair: span && {
              says: `wrote ${id} for ${topic}`,
              edits: [{ start: span[0], end: span[1], text: id }],
            },
          },
        );
    });
  },
};
