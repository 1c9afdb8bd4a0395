import { expect, test } from 'vitest';
import { checkFiles } from '../testing/check-files';

const said = (front: string): string[] =>
  checkFiles({ 'posts/2026/x.mdx': `---\n${front}\n---\n\nText.\n` })
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message, fix }) => `${line} ${message}. ${fix}`);

test('a line that starts with a space is reported itself', () => {
  expect(said('title: Hours\n date: 2026-03-02')).toEqual([
    '3 The line “date: …” starts with a space, so it counts as part of the line above it. Delete the space before “date:”.',
  ]);
});

test('an entry that is indented further than the one above it is not part of its text', () => {
  expect(said('title: Hours\ndate: 2026-03-02\ntopics:\n  - open-data\n   - handbook')).toEqual([
    '6 This entry is not indented as the one above it, and counts as its text. Write “  - handbook”.',
  ]);
});

test('a text over several lines is one', () => {
  expect(said('title: Hours\ndate: 2026-03-02\nsummary: When we\n  are there\n  - and where')).toEqual([]);
});
