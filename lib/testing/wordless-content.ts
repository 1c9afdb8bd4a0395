/** For tests of languages: content in made-up words, so that every real word of a page is the interface’s. */
import type { Content } from '../content/types';
import { contentOf } from './content';

const FILES: Readonly<Record<string, string>> = {
  'topics/zuzu.mdx': [
    '---\ntitle: Zuzu\nfeatured: [/2024/03/01/xaxo-0/]\npolicy: { title: Zizi, url: https://example.org/ }',
    'links: [{ title: Zaza, url: https://example.org/a }]\n---\n',
  ].join('\n'),
  'authors/ququ.mdx': '---\nname: Ququ\n---\n',
  'authors/jojo.mdx': '---\nname: Jojo\n---\n',
  'posts/2015/xixi.mdx': `---
title: Xixi
date: 2015-07-17
updated: 2016-01-01
authors: [ququ, jojo]
topics: [zuzu]
series: kiki
source: { name: Xexe, url: https://example.org/x }
corrections: [{ date: 2016-01-01, text: Xuxu. }]
---

## Xa

Xo.[^1]

<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="Xe" size="11 MB" transcript="https://example.org/a.docx">
  <Chapter at="0:00">Xu</Chapter>
  <Chapter at="1:00">Xy</Chapter>
</AudioPlayer>

<YouTube id="2dH_hvUNEVM" title="Xee">
  <Chapter at="0:00">Xu</Chapter>
  <Chapter at="3:00">Xy</Chapter>
</YouTube>

## Xaa

<Note kind="join">Xi.</Note>

<Note>Xi.</Note>

<Tweet user="xi" id="1" />

<FileLink href="https://example.org/a.docx" size="2.5 MB">Xi</FileLink>

<Embed src="https://health.gov/slides/1" title="Xi" />

| Xa |
| --- |
| Xo |

## Xoo

[^1]: Xuu.
`,
  'posts/2020/xoxo.mdx':
    '---\ntitle: Xoxo\ndate: 2020-01-01\narchived: 2021-01-01\nauthors: [ququ]\n---\n\nXo.\n',
  'posts/2021/xyxy.mdx': '---\ntitle: Xyxy\ndate: 2021-01-01\nsuperseded_by: /2020/01/01/xoxo/\n---\n\nXo.\n',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `posts/2024/xaxo-${index}.mdx`,
      `---\ntitle: Xaxo ${index}\ndate: 2024-03-01\ntopics: [zuzu]\nauthors: [ququ]\n---\n\nXo.\n`,
    ]),
  ),
};

const series = (language: string) => `---
title: Kiki
summary: Kuku.
cover: /media/guide/counter.jpg
language: ${language}
category: Government
owner: { name: Kaka, email: a@example.org }
---
`;

/** Posts of every kind and state, lists with second pages, a podcast in `language` (BCP 47 tag). */
export const wordlessContent = (language: string): Content =>
  contentOf({ ...FILES, 'series/kiki.mdx': series(language) });
