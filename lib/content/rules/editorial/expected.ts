import type { DocumentRule } from '../checker';

/** What a post should have although it can do without. */
export const expected: DocumentRule = {
  id: 'editorial/expected',
  severity: 'note',
  reason: 'Search engines, lists and feeds show the summary; authors and topics lead readers on.',
  example:
    '---\ntitle: Test\ndate: 2026-01-02\nauthors: [gazette-editors]\ntopics: [handbook]\n---\n\nText.\n',
  message: 'The post has no summary',
  fix: 'Add a line “summary: …” with one or two sentences, 150 to 160 characters.',
  check({ kind, data }, report) {
    if (kind !== 'post' || !data || data.archived) return;
    const start = { line: 1, column: 1 };
    if (!data.summary) report(start, expected.message, expected.fix);
    if (data.authors.length === 0 && !data.source)
      report(
        start,
        'The post has no author',
        'Add a line “authors: [id]” with file names of content/authors.',
      );
    if (data.topics.length === 0)
      report(start, 'The post has no topic', 'Add a line “topics: [id]” with file names of content/topics.');
  },
};
