import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryHtml } from '../feeds/entry-content';
import { markdownVersion } from '../markdown-version/markdown-version';
import { getContent } from '.';
import { wave } from './testing/wave';

const PLAYER = (src: string, more: string) => `<AudioPlayer src="${src}" title="Talk" ${more} />`;
const FILES: Readonly<Record<string, string | Buffer>> = {
  'content/site.yml': 'name: Test\nurl: https://test.example\nhosts:\n  media: [media.example]\n',
  'content/posts/2026/own.mdx': `---\ntitle: Own\ndate: 2026-01-02\n---\n\n${PLAYER('/media/talk.wav', 'duration="9:59" transcript="/media/talk.md"')}\n`,
  'content/posts/2026/other.mdx': `---\ntitle: Other\ndate: 2026-01-02\n---\n\n${PLAYER('https://media.example/talk.mp3', 'duration="24:10" size="11 MB" transcript="/media/talk.md"')}\n`,
  'public/media/talk.wav': wave(3),
  'public/media/talk.md': '**Jo:** Hello.\n',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-lengths-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  vi.stubEnv('PUBLICATION_DIR', root);
  vi.stubEnv('BUILD_DATE', '2027-01-01T00:00:00Z');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('feeds and the Markdown version give the measured length of a recording of the site’s own, and the written one of another', async () => {
  const content = await getContent();
  const textsOf = async (title: string) => {
    const post = content.posts.find((one) => one.title === title);
    if (!post) throw new Error(`There is no post ${title}.`);
    return [entryHtml(post), await markdownVersion(post, content)];
  };
  for (const text of await textsOf('Own')) {
    expect(text).toContain('0:03');
    expect(text).not.toContain('9:59');
  }
  for (const text of await textsOf('Other')) expect(text).toContain('24:10');
});
