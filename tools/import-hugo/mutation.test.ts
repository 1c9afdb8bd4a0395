import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPost } from './import-post';
import type { Notice } from './notice';
import { parseSourceFile } from './site/read-files';
import { readAlone } from './site/read-pages';
import { fixtures, importText, readTestSite } from './testing/import-text';
import { numbers } from './testing/numbers';
import { trialPosts } from './trials/trial-posts';

/** `npm test -- release` sets TEST_RELEASE; IMPORT_ROUNDS sets another number. */
const ROUNDS = Number(process.env.IMPORT_ROUNDS) || (process.env.TEST_RELEASE ? 1000 : 100);
const TIME_LIMIT = 5_000;

const archive = join(import.meta.dirname, '../../../shared/archive');

/** A text to damage, and what the importer makes of it then: notices, or the fault of a text that is no post. */
interface Subject {
  readonly text: string;
  convert(text: string): Promise<{ readonly notices: readonly Notice[] } | { readonly line: number }>;
}

/** Posts of the sites that IMPORT_TRIAL names, each among the pages of its own site; else those at hand. */
async function subjects(): Promise<Subject[][]> {
  if (!process.env.IMPORT_TRIAL) return [await ownSubjects()];
  return (await trialPosts()).map((posts) =>
    posts.map(({ source, file, place, site, options }) => ({
      text: source,
      async convert(text) {
        const parsed = parseSourceFile(file, { text, sha: '', repairs: [] });
        if (parsed === undefined) return { line: 1 };
        return 'message' in parsed ? parsed : importPost(readAlone(parsed), place, site, options);
      },
    })),
  );
}

async function ownSubjects(): Promise<Subject[]> {
  const site = await readTestSite();
  const folder = existsSync(archive) ? join(archive, 'content/news') : fixtures;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      text: readFileSync(join(folder, name), 'utf8'),
      async convert(text) {
        const imported = await importText(text, 'damaged', site);
        return 'message' in imported ? imported : imported.post;
      },
    }));
}

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
  const sites = await subjects();
  const bad: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const random = numbers(round);
    const posts = sites[round % sites.length] ?? [];
    const subject = posts[random(posts.length)];
    if (!subject) continue;
    let { text } = subject;
    for (let times = 1 + random(3); times > 0; times -= 1) text = mutate(text, random);
    const started = process.cpuUsage();
    const imported = await subject.convert(text);
    if ('line' in imported) {
      expect(imported.line).toBeGreaterThan(0);
      continue;
    }
    // Time of the processor: a busy machine is no hang.
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    if (took > TIME_LIMIT) bad.push(`round ${round} took ${Math.round(took)} ms`);
    for (const { level, rule, message } of imported.notices) {
      // Where the damage took the transcript of a recording, nothing valid can take its place: the recording stays, and the loss is told.
      if (message.endsWith('(media/transcript)')) continue;
      if (level === 'loss' && /^(?:does-not-render|content-check)$/.test(rule))
        bad.push(`round ${round}: ${message}`);
    }
  }
  expect(bad).toEqual([]);
}, 3_600_000);
