import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '@/lib/content/load';
import { hostileContent, hostileTitles, postOf } from '@/lib/testing/content';
import { contentOfKinds } from '@/lib/testing/kinds';
import { xmlText } from '@/lib/xml';
import { markdownVersion } from './markdown-version';

/** Front matter and tree of a Markdown version. */
function read(text: string): { facts: Record<string, unknown>; tree: Nodes } {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return {
    facts: parse(yaml),
    tree: fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  };
}

describe('A Markdown version holds any title as it is written', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    const content = hostileContent(title);
    const [post] = content.posts;
    if (!post) throw new Error('There is no post.');
    const { facts, tree } = read(await markdownVersion(post, content));
    const expected = xmlText(title.replace(/\s+/g, ' ').trim());
    expect(facts.title).toBe(expected);
    const headings: string[] = [];
    visit(tree, 'heading', (node) => void headings.push(plainText(node)));
    expect(headings[0]?.replace(/\s+/g, ' ')).toBe(expected.replace(/\s+/g, ' '));
    visit(tree, 'html', (node) => expect(node.value).not.toMatch(/<script/i));
  });
});

test('components become Markdown, and what has no Markdown stays HTML', async () => {
  const body = [
    '<Note kind="action">\nDo it **today**.\n</Note>',
    '<QuoteBlock cite="*A. Smith*">\nWords.\n</QuoteBlock>',
    'Water is H<sub>2</sub>O. See <Button href="/news/">News</Button>.',
    '<dl>\n  <dt>CX</dt>\n  <dd>Customer *experience*</dd>\n</dl>',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '<Anchor id="here" />',
  ].join('\n\n');
  const { post, content } = postOf({
    'posts/2025/p.mdx': `---\ntitle: T\ndate: 2025-01-02\n---\n\n${body}\n`,
  });
  expect((await markdownVersion(post, content)).split('---\n').slice(2).join('---\n')).toBe(`
# T

> **Action**
>
> Do it **today**.

> Words.
>
> — *A. Smith*

Water is H<sub>2</sub>O. See [News](https://gazette.example/news/).

<dl><dt>CX</dt><dd>Customer <em>experience</em></dd></dl>

| a | b |
| - | -: |
| 1 | 2 |
`);
});

test('no component is left in any post of this site', async () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  for (const post of content.posts) {
    const { tree } = read(await markdownVersion(post, content));
    visit(tree, 'html', (node) => expect(node.value, post.file).not.toMatch(/<[A-Z]/));
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'image') expect(node.url, post.file).toMatch(/^[a-z]+:/);
    });
  }
});

test('the transcript of a recording stands at the end, with who speaks and when', async () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const post = content.posts.find(({ slug }) => slug === 'five-questions-before-you-publish');
  if (!post) throw new Error('The post is missing.');
  const text = await markdownVersion(post, content);
  expect(text).toContain('\n## Transcript: Five questions before you publish\n\n');
  expect(text).toMatch(/\*\*\\\[0:07\\\] Ada:\*\* Your post is written\./);
});

test('a document that is no post says the facts of its kind in front of its text', async () => {
  const content = contentOfKinds();
  const [event] = content.events;
  const [community] = content.communities;
  if (!event || !community) throw new Error('A document is missing.');
  expect(await markdownVersion(event, content)).toBe(`---
title: Office hours
url: https://harbor.example/event/2027/02/03/office-hours/
starts: 2027-02-03T13:00:00-05:00
ends: 2027-02-03T14:00:00-05:00
zone: America/New_York
venue:
  name: Library
registration: https://harbor.example/news/
canceled: false
calendar: https://harbor.example/event/2027/02/03/office-hours/event.ics
lang: en
topics:
  - Letters
---

# Office hours

Bring a letter.
`);
  expect(read(await markdownVersion(community, content)).facts).toMatchObject({
    join: [{ title: 'Forum', url: 'https://harbor.example/news/', members: 12 }],
    archived: '2026-01-01',
  });
});
