import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { documentFile, documentFiles } from '@/lib/document-files';
import { contentOf } from '@/lib/testing/content';
import { podcastTranscripts } from './transcripts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A post with a player that names a transcript; the problems that the check finds with the address do not matter here. */
function episode(transcript: string, series = 'series: s\n') {
  const content = contentOf(
    {
      'series/s.mdx':
        '---\ntitle: S\nsummary: A podcast.\ncover: /media/c.jpg\nlanguage: en\ncategory: Arts\nowner:\n  name: O\n  email: o@example.org\n---\n',
      'posts/2025/p.mdx': `---\ntitle: P\ndate: 2025-01-02\n${series}---\n\n<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="A" transcript="${transcript}" />\n`,
    },
    undefined,
    { faulty: true },
  );
  const [post] = content.posts;
  const [audio] = post?.outline.media ?? [];
  if (!post || audio?.kind !== 'audio') throw new Error('There is no episode.');
  return { content, post, audio, transcripts: podcastTranscripts(post, audio, 1) };
}

describe('Podcast apps are given a transcript in a format that they read', () => {
  test.each([
    ['vtt', 'text/vtt'],
    ['srt', 'application/x-subrip'],
    ['html', 'text/html'],
    ['txt', 'text/plain'],
    ['json', 'application/json'],
    ['VTT?v=2', 'text/vtt'],
  ])('.%s', (extension, type) => {
    const url = `https://example.org/a.${extension}`;
    expect(episode(url).transcripts).toEqual([{ url, type, language: 'en' }]);
  });

  test.each(['https://example.org/a.docx', 'https://example.org/transcript/'])('not %s', (url) => {
    const { post, transcripts } = episode(url);
    expect(transcripts).toEqual([]);
    expect(documentFiles(post)).toEqual(['index.md', 'index.json', 'oembed.json']);
  });
});

test('a transcript in Markdown or Word of the site’s own is there as plain text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-transcript-'));
  mkdirSync(join(folder, 'public/media'), { recursive: true });
  writeFileSync(
    join(folder, 'public/media/a.md'),
    '# Talk\n\n[0:00] **Ada:** Yes, *really* < 5 & more.\n\n## Questions\n\n[1:02] **Ben:** Why?\n',
  );
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/site.yml'), 'name: Gazette\nurl: https://gazette.example\n');
  vi.stubEnv('PUBLICATION_DIR', folder);
  const { post, content, transcripts } = episode('/media/a.md');
  expect(transcripts).toEqual([
    { url: 'https://gazette.example/2025/01/02/p/transcript.txt', type: 'text/plain', language: 'en' },
  ]);
  expect(documentFiles(post)).toContain('transcript.txt');
  expect(await documentFile(post, content, 'transcript.txt')).toEqual({
    type: 'text',
    text: '[0:00] Ada: Yes, really < 5 & more.\n\nQuestions\n\n[1:02] Ben: Why?\n',
  });
  expect(episode('/media/a.docx').transcripts).toHaveLength(1);
  expect(documentFiles(episode('/media/a.md', '').post)).not.toContain('transcript.txt');
  rmSync(folder, { recursive: true });
});
