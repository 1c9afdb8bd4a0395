import { beforeAll, expect, test } from 'vitest';
import type { HugoSite } from '../site/index-site';
import { importText, readTestSite } from '../testing/import-text';

let site: HugoSite;
beforeAll(async () => {
  site = await readTestSite();
});

async function said(fields: string): Promise<string[]> {
  const text = `---\ntitle: T\ndate: 2015-07-17\nsummary: s\n${fields}\n---\n\nText.\n`;
  const imported = await importText(text, 'episode', site);
  if ('message' in imported) throw new Error(imported.message);
  return imported.post.notices.map(({ level, rule }) => `${level} ${rule}`);
}

const WORDS = 'captions: https://captions.example/live?event=7';

test('words to read along are a part of an episode where there is one to read along with', async () => {
  expect(await said(`mp3: https://cdn.example/a.mp3\ncaptions: /static/none.md`)).toContain(
    'loss episode-part',
  );
  expect(await said(`youtube: 2dH_hvUNEVM\n${WORDS}`)).not.toContain('loss episode-part');
});

test('an event without a recording has no episode, and its captions went with it', async () => {
  expect(await said(WORDS)).toEqual(['change key-without-home']);
  expect(await said('transcript: /static/none.md')).toEqual(['loss episode-part']);
});
