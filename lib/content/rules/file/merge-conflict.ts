import type { Place } from '../../problem';
import type { Rule } from '../rule';

/** Two versions of the same lines, as Git leaves them where it could not put them together. */
export const mergeConflict = {
  id: 'file/merge-conflict',
  severity: 'error',
  reason: 'Both versions, and the marks between them, would be published.',
  example: {
    'posts/2026/example.mdx':
      '---\ntitle: Test\ndate: 2026-01-02\n---\n\n<<<<<<< HEAD\nOpen from nine.\n=======\nOpen from ten.\n>>>>>>> hours\n',
  },
  message: 'Lines 6 to 10 are a merge conflict: two versions of the same lines',
  fix: 'Keep the version that is right, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
} as const satisfies Rule;

/** The first conflict of a text, as place and message; `undefined` where there is none. Code blocks may show one. */
export function findConflict(text: string): { readonly place: Place; readonly message: string } | undefined {
  const lines = text.split('\n');
  const found: { start: number; end: number }[] = [];
  let fence = '';
  let start = 0;
  let hasMiddle = false;
  lines.forEach((line, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '' && start === 0) fence = mark;
    else if (fence !== '' && mark.startsWith(fence)) fence = '';
    if (fence !== '') return;
    if (/^<{7}(?: |$)/.test(line)) {
      start = index + 1;
      hasMiddle = false;
    } else if (start > 0 && /^={7}$/.test(line)) hasMiddle = true;
    else if (start > 0 && hasMiddle && /^>{7}(?: |$)/.test(line)) {
      found.push({ start, end: index + 1 });
      start = 0;
    }
  });
  const [first, ...more] = found;
  if (!first) return undefined;
  const others =
    more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'follows' : 'follow'}`;
  return {
    place: { line: first.start, column: 1 },
    message: `Lines ${first.start} to ${first.end} are a merge conflict: two versions of the same lines${others}`,
  };
}
