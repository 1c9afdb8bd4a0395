import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadContent } from '../content/load';
import { quotationOf } from './quotation';

const { content } = loadContent('e2e/fixtures/rich/content', Date.UTC(2026, 10, 22));
const episode = '/2026/11/10/five-questions-before-you-publish/';

test('the front page quotes what its editors chose, and leads to the passage', async () => {
  const quotation = await quotationOf(content.posts, `${episode}#t=24`);
  expect(quotation).toMatchObject({
    text: 'If you cannot answer in one breath, neither can your reader.',
    speaker: 'Ben',
    at: 22,
    href: `${episode}#t=22`,
  });
});

test('without a choice it is a whole sentence of the newest timed transcript, always the same', async () => {
  const quotation = await quotationOf(content.posts);
  expect(quotation?.post.path).toBe(episode);
  expect(quotation?.text).toMatch(/^\p{Lu}.{38,138}\.$/u);
  expect(await quotationOf(content.posts)).toEqual(quotation);
});

test('nothing is quoted where there is no timed transcript, or no such moment', async () => {
  const silent = content.posts.filter(({ outline }) => outline.media.length === 0);
  expect(await quotationOf(silent)).toBeUndefined();
  expect(await quotationOf(content.posts, '/2020/01/01/no-such-post/#t=3')).toBeUndefined();
  expect(await quotationOf(content.posts, `${episode}#is-it-right`)).toBeUndefined();
});

test.each([
  ['ar', 'اكتب السؤال الذي يجيب عنه نصك قبل أن تبدأ في كتابته، ثم أجب عنه في السطر الأول.'],
  ['he', 'כתבו את השאלה שהטקסט שלכם עונה עליה לפני שאתם מתחילים, וענו עליה בשורה הראשונה.'],
  [
    'ja',
    '書き始める前に、その文章がどのような質問に答えるのかを書き出し、最初の行でその質問に答えるようにしてください。',
  ],
])('a sentence is quoted in a script without capitals: %s', async (lang, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-quotation-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'public/media'), { recursive: true });
  writeFileSync(
    join(folder, 'public/media/spoken.vtt'),
    `WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n${sentence}\n`,
  );
  vi.stubEnv('PUBLICATION_DIR', folder);
  const [post] = content.posts.filter(({ path }) => path === episode);
  const [medium] = post?.outline.media ?? [];
  if (!post || !medium) throw new Error('The episode has no recording.');
  const media = [{ ...medium, transcript: '/media/spoken.vtt', chapters: [] }];
  const spoken = { ...post, lang, outline: { ...post.outline, media } };
  expect((await quotationOf([spoken]))?.text).toBe(sentence);
});
