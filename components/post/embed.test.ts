import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { embedCode, embedOf } from '@/lib/embed/embed';
import { oembed } from '@/lib/embed/oembed';
import { hostileContent, hostileTitles, postOf } from '@/lib/testing/content';
import { postMetadata } from './post-metadata';

const text = (body: string) =>
  postOf({ 'posts/2025/p.mdx': `---\ntitle: Talk\ndate: 2025-01-02\n---\n\n${body}\n` });
const AUDIO =
  '<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="A" duration="1:00" transcript="https://example.org/a.html" />';
const VIDEO = '<YouTube id="2dH_hvUNEVM" title="B" />';

test('a post with a recording has a player to frame, other posts have none', () => {
  expect(embedOf(text(AUDIO).post)).toMatchObject({ number: 1, path: '/2025/01/02/p/embed/' });
  expect(embedOf(text(`${VIDEO}\n\n${AUDIO}`).post)).toMatchObject({ number: 2 });
  expect(embedOf(text(VIDEO).post)).toBeUndefined();
  expect(embedOf(text('Words.').post)).toBeUndefined();
});

test('what previews are told of media is true: a recording and its player, or a video', () => {
  const { post, content } = text(AUDIO);
  expect(postMetadata(post, content)).toMatchObject({
    openGraph: { audio: [{ url: 'https://s3.amazonaws.com/a.mp3', type: 'audio/mpeg' }] },
    twitter: {
      card: 'player',
      players: [{ playerUrl: 'https://gazette.example/2025/01/02/p/embed/' }],
    },
    alternates: {
      types: { 'application/json+oembed': [{ url: 'https://gazette.example/2025/01/02/p/oembed.json' }] },
    },
  });
  const video = text(VIDEO);
  expect(postMetadata(video.post, video.content)).toMatchObject({
    openGraph: { videos: [{ url: 'https://www.youtube-nocookie.com/embed/2dH_hvUNEVM', type: 'text/html' }] },
    twitter: { card: 'summary_large_image' },
  });
  const words = text('Words.');
  const metadata = postMetadata(words.post, words.content);
  expect(metadata.openGraph).not.toHaveProperty('audio');
  expect(metadata.openGraph).not.toHaveProperty('videos');
  expect(metadata.twitter).not.toHaveProperty('players');
});

describe('the code frames one page, whatever the title is', () => {
  test.each(Object.entries(hostileTitles))('%s', (_, title) => {
    const content = hostileContent(title);
    const [post] = content.posts;
    const embed = post && embedOf(post);
    if (!post || !embed) throw new Error('There is no recording.');
    const document = load(embedCode(post, embed), null, false);
    expect(document.root().children()).toHaveLength(1);
    expect(document('iframe').attr('src')).toBe(`https://gazette.example${embed.path}`);
    expect(JSON.parse(oembed(post, content) ?? '')).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: embedCode(post, embed),
    });
  });
});
