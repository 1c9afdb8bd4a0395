import { expect, test } from 'vitest';
import { fileNameOf, isFileName, titleOf } from './file-name';

const POST = 'content/posts/2026/your-title.mdx';

test.each([
  [
    '---\ntitle: What we learned, at last\ndate: 2026-03-01\n---\n',
    'content/posts/2026/what-we-learned-at-last.mdx',
  ],
  ["---\ndate: '2027-01-02 09:00'\ntitle: 'It''s a letter'\n---\n", 'content/posts/2027/its-a-letter.mdx'],
  ['---\ntitle:\ndate: 2026-03-01\n---\n', POST],
  ['---\ntitle: ¿?\n---\n', POST],
  ['', POST],
  ['---\nsummary: x\n---\ntitle: Not this one\n', POST],
])('%j goes to %s', (text, file) => {
  expect(fileNameOf(POST, text)).toBe(file);
});

test('authors are named by their name', () => {
  expect(fileNameOf('content/authors/your-name.mdx', '---\nname: Zoë Ruiz\n---\n')).toBe(
    'content/authors/zoe-ruiz.mdx',
  );
  expect(titleOf('---\nname: "Zoë Ruiz"\n---\n')).toBe('Zoë Ruiz');
});

test('every name that is made is one that is allowed', () => {
  for (const title of ['A', '1', 'Ünïcödé & more…', 'x'.repeat(200)])
    expect(isFileName(fileNameOf(POST, `---\ntitle: ${title}\n---\n`)), title).toBe(true);
  for (const file of [
    'content/a.mdx',
    'content/posts/A.mdx',
    '../a.mdx',
    'content/posts/a.md',
    'content/posts/-a.mdx',
  ])
    expect(isFileName(file), file).toBe(false);
});
