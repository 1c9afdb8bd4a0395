import { load } from 'cheerio';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { renderHtml } from '@/components/render-html';
import { contentOf } from '@/lib/testing/content';
import { PostPage } from './post-page';

const HEAD = 'date: 2025-01-02\nauthors: [a]\ntopics: [t]';

/** The page of a post beside another of the same topic, so that it has topics and related posts. */
async function pageOf(body: string, head = 'title: Test') {
  const content = contentOf({
    'authors/a.mdx': '---\nname: A\n---\n',
    'topics/t.mdx': '---\ntitle: T\n---\n',
    'posts/2025/other.mdx': `---\ntitle: Other\n${HEAD}\n---\n\nText.\n`,
    'posts/2025/test.mdx': `---\n${head}\n${HEAD}\n---\n\n${body}\n`,
  });
  const post = content.posts.find(({ slug }) => slug === 'test');
  if (!post) throw new Error('There is no post.');
  return load(await renderHtml(createElement(PostPage, { post, content })));
}

const NAMED_LIKE_PARTS = `## Contents

## Transcript

## Topics

## Related

## Corrections

## Content

## Audio 1

## Turn 1

## Footnote label

Text.[^1]

<Anchor id="related" />

## 🎉

[To topics](#topics), [to the transcript](#transcript)

<AudioPlayer src="/media/five-questions.mp3" title="A talk" transcript="/media/five-questions.vtt">
  <Chapter at="0:00">Start</Chapter>
  <Chapter at="0:17">Next</Chapter>
</AudioPlayer>

[^1]: A note.`;

test('headings named like parts of the page: no id is empty or there twice, labels and links lead to the right one', async () => {
  const corrections = 'title: Test\ncorrections:\n  - date: 2025-02-02\n    text: A name.';
  const page = await pageOf(NAMED_LIKE_PARTS, corrections);
  const ids = page('[id]')
    .toArray()
    .map((element) => page(element).attr('id') ?? '');
  expect(ids.filter((id) => id === '')).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);

  const named = (id: string | undefined) => ids.includes(id ?? '');
  for (const element of page('[aria-labelledby]').toArray()) {
    const label = page(element).attr('aria-labelledby');
    expect(named(label), label).toBe(true);
    const part = page(element).closest('audio-player, nav, section');
    expect(part.find(`[id="${label}"]`).length, label).toBe(1);
  }
  for (const link of page('main a[href^="#"]').toArray()) {
    const target = page(link).attr('href')?.slice(1);
    expect(named(target), target).toBe(true);
  }
  const at = (id: string) => page(`[id="${id}"]`);
  expect(at('topics').parents('.prose').length).toBe(1);
  expect(at('related').is('.prose span')).toBe(true);
  expect(at('transcript').parent().parent().is('section.transcript')).toBe(true);
  expect(page('nav.toc').last().find('a[href="#transcript-1"]').text()).toBe('Transcript');
});
