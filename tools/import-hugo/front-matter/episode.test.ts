import { beforeAll, expect, test } from 'vitest';
import type { HugoSite } from '../site/index-site';
import { importText, readTestSite } from '../testing/import-text';

let site: HugoSite;
beforeAll(async () => {
  site = await readTestSite();
});

async function imported(fields: string, title = 'T') {
  const text = `---\ntitle: ${title}\ndate: 2015-07-17\nsummary: s\n${fields}\n---\n\nTide.\n`;
  const result = await importText(text, 'episode', site);
  if ('message' in result) throw new Error(result.message);
  return result;
}

async function said(fields: string): Promise<string[]> {
  const { post } = await imported(fields);
  return post.notices.map(({ level, rule }) => `${level} ${rule}`);
}

test('the title of a player stands for no word of the text', async () => {
  const { post } = await imported('youtube: 2dH_hvUNEVM', 'Tide');
  // Once in the player, once in the text.
  expect(post.counts.words).toBe(2);
  expect(post.notices.filter(({ level }) => level === 'loss')).toEqual([]);
});

test('an invisible character in front matter is removed and told, whatever its key', async () => {
  const { post } = await imported('mp3: https://cdn.example/a\u202e.mp3', 'T\u202eide');
  expect(post.text).not.toMatch(/\u202e/);
  expect(post.notices).toContainEqual(expect.objectContaining({ rule: 'hidden-character', line: 2 }));
  expect(post.notices).toContainEqual(expect.objectContaining({ rule: 'hidden-character', line: 5 }));
});

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
