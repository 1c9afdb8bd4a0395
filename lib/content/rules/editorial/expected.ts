import { kinds } from '@/lib/kinds';
import type { DocumentRule } from '../checker';

const SUMMARY = 'Add a line “summary: …” with one or two sentences, 150 to 160 characters.';

const MISSING = {
  summary: { lacks: 'summary', fix: SUMMARY },
  authors: { lacks: 'author', fix: 'Add a line “authors: [id]” with file names of content/authors.' },
  topics: { lacks: 'topic', fix: 'Add a line “topics: [id]” with file names of content/topics.' },
} as const;

const isWritten = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** What a document should have although it can do without. */
export const expected: DocumentRule = {
  id: 'editorial/expected',
  severity: 'note',
  reason: 'Search engines, lists and feeds show the summary; authors and topics lead readers on.',
  example:
    '---\ntitle: Test\ndate: 2026-01-02\nauthors: [gazette-editors]\ntopics: [handbook]\n---\n\nText.\n',
  message: 'The post has no summary',
  fix: SUMMARY,
  check({ kind, data }, report) {
    if (!data || ('archived' in data && data.archived)) return;
    const { words, expected: wanted = [] } = kinds[kind];
    for (const field of wanted) {
      if (field in data && isWritten(Reflect.get(data, field))) continue;
      // Whose text it is, the source says.
      if (field === 'authors' && 'source' in data && data.source) continue;
      const { lacks, fix } = MISSING[field];
      report({ line: 1, column: 1 }, `The ${words.one} has no ${lacks}`, fix);
    }
  },
};
