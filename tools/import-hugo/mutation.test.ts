import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { HugoSite } from './site/index-site';
import { fixtures, importText, readTestSite } from './testing/import-text';
import { numbers } from './testing/numbers';

/** `npm test -- release` sets TEST_RELEASE. */
const ROUNDS = process.env.TEST_RELEASE ? 1000 : 100;
const TIME_LIMIT = 5_000;

const archive = join(import.meta.dirname, '../../../shared/archive');
let site: HugoSite;
let texts: string[];
beforeAll(async () => {
  site = await readTestSite();
  const folder = existsSync(archive) ? join(archive, 'content/news') : fixtures;
  texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
});

const GARBAGE = [
  '<',
  '>',
  '{',
  '}}',
  '{{<',
  '>}}',
  '*',
  '_',
  '`',
  '[',
  '](',
  '\n',
  '\n\n',
  '"',
  '&#',
  '<div>',
  '</p>',
  '---',
  '\\',
  '|',
  '\u202e',
];

/** Cuts, doubles, swaps or garbles a piece of a text. */
function mutate(text: string, random: (below: number) => number): string {
  const from = random(text.length);
  const to = Math.min(text.length, from + 1 + random(200));
  const piece = text.slice(from, to);
  switch (random(4)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + piece + text.slice(to);
    case 2: {
      const middle = from + ((to - from) >> 1);
      return text.slice(0, from) + text.slice(middle, to) + text.slice(from, middle) + text.slice(to);
    }
    default:
      return text.slice(0, from) + (GARBAGE[random(GARBAGE.length)] ?? '') + text.slice(from + random(2));
  }
}

test(`${ROUNDS} damaged posts give a valid post or a message, in time`, async () => {
  const bad: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const random = numbers(round);
    let text = texts[random(texts.length)] ?? '';
    for (let times = 1 + random(3); times > 0; times -= 1) text = mutate(text, random);
    const started = process.cpuUsage();
    const imported = await importText(text, 'damaged', site);
    if ('message' in imported) {
      expect(imported.line).toBeGreaterThan(0);
      continue;
    }
    // Time of the processor: a busy machine is no hang.
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    if (took > TIME_LIMIT) bad.push(`round ${round} took ${Math.round(took)} ms`);
    for (const { level, rule, message } of imported.post.notices) {
      // Where the damage took the transcript of a recording, nothing valid can take its place: the recording stays, and the loss is told.
      if (message.endsWith('(media/transcript)')) continue;
      if (level === 'loss' && /^(?:does-not-render|content-check)$/.test(rule))
        bad.push(`round ${round}: ${message}`);
    }
  }
  expect(bad).toEqual([]);
}, 900_000);
