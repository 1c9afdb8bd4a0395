import { expect, test } from 'vitest';
import { checkFiles, type Files, postWith } from '../../testing/check-files';

const said = (files: Files): string[] =>
  checkFiles(files)
    .filter(({ rule }) => rule === 'link/broken')
    .map(({ file, message }) => `${file}: ${message}`);
const linked = (address: string): string[] =>
  said({ 'posts/2026/test.mdx': postWith(`\nRead [the other one](${address}).\n`) });

test.each(['/news/', '/listening/', '/search/', '/subscribe/', '/contribute/'])(
  'pages that every site has are there: %s',
  (address) => {
    expect(linked(address)).toEqual([]);
  },
);

test('there is no list of all podcasts', () => {
  expect(linked('/series/')).toEqual([expect.stringContaining('Nothing lives at /series/')]);
});

test('a link may name words of the page that it leads to', () => {
  expect(linked('/2025/05/06/neighbour/#:~:text=where%20it')).toEqual([]);
  expect(linked('/2025/05/06/neighbour/#where-it-stands:~:text=it')).toEqual([]);
  expect(linked('/2025/05/06/neighbour/#nowhere:~:text=it')).toEqual([
    expect.stringContaining('has no place called #nowhere'),
  ]);
});

test('licence and apps of a podcast are looked at like any link', () => {
  const series = (lines: string): Files => ({
    '../public/media/cover.png': 'x',
    'series/talk.mdx': `---
title: Talk
summary: What is asked at the counter.
cover: /media/cover.png
language: es
category: Government
owner:
  name: Counter team
  email: counter@example.org
${lines}
---
`,
  });
  expect(said(series('license:\n  name: Ours\n  url: /about/'))).toEqual([]);
  expect(said(series('license:\n  name: Ours\n  url: /abuot/'))).toEqual([
    expect.stringContaining('Did you mean /about/?'),
  ]);
  expect(said(series('apps:\n  apple: /podcast/'))).toEqual([
    expect.stringContaining('Nothing lives at /podcast/'),
  ]);
});
