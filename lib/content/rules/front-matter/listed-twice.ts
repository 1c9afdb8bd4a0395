import type { Document } from '../../document';
import type { Repair } from '../../problem';
import type { DocumentRule } from '../checker';

/** The same author, topic or alias twice in one list. */
export const listedTwice: DocumentRule = {
  id: 'front-matter/listed-twice',
  severity: 'error',
  fixable: true,
  reason: 'A name given twice would be shown twice, or stands where another was meant.',
  example: {
    'posts/2026/example.mdx':
      '---\ntitle: Test\ndate: 2026-01-02\nauthors: [gazette-editors, gazette-editors]\n---\n\nText.\n',
  },
  message: 'The author “gazette-editors” is listed twice',
  fix: 'Keep one of the two.',
  check(document, report) {
    const { frontMatter } = document;
    if (!frontMatter) return;
    for (const [key, word] of [
      ['authors', 'author'],
      ['topics', 'topic'],
      ['aliases', 'alias'],
    ] as const) {
      const values = frontMatter.data[key];
      if (!Array.isArray(values)) continue;
      values.forEach((value: unknown, index) => {
        if (typeof value !== 'string' || values.indexOf(value) === index) return;
        report({ key: [key, index] }, `The ${word} “${value}” is listed twice`, listedTwice.fix, {
          repair: removeEntry(document, key, index, value),
        });
      });
    }
  },
};

/** Takes an entry out of a list in either of YAML's two forms, `[a, b]` and `- a`. */
function removeEntry(
  { frontMatter, text }: Pick<Document, 'frontMatter' | 'text'>,
  key: string,
  index: number,
  value: string,
): Repair | undefined {
  const span = frontMatter?.spans[`${key}\u0000${index}`];
  if (!span) return undefined;
  const [start, end] = span.value;
  const says = `took the second “${value}” out of ${key}`;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  if (/^\s*-\s*$/.test(text.slice(lineStart, start)) && lineEnd > 0)
    return { says, edits: [{ start: lineStart, end: lineEnd + 1, text: '' }] };
  const comma = /,\s*$/.exec(text.slice(0, start));
  return comma ? { says, edits: [{ start: comma.index, end, text: '' }] } : undefined;
}
