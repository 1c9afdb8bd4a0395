import { expect, test } from 'vitest';
import { renderBody } from '@/components/mdx/render-body.ts';
import type { Examined } from '@/lib/content/document.ts';
import { examine } from '@/lib/content/examine.ts';
import { filesOnDisk } from '@/lib/content/files-on-disk.ts';
import { indexSite, pathOf } from '@/lib/content/site-index.ts';
import { siteProblems } from '@/lib/content/site-problems.ts';
import { readSources } from '@/lib/content/source.ts';
import { vocabulary } from '@/lib/content/vocabulary.ts';
import { contentFolder } from '@/lib/publication.ts';
import { mutate } from './mutate.ts';

/** 500 on every day, 10,000 before a release (`npm test -- release`). */
const MUTATIONS = Number(process.env.FUZZ_MUTATIONS ?? 500);
const BATCH = 250;
const MOST_SECONDS = 5;

const shipped = readSources(contentFolder()).documents;
const neighbours = shipped.map((source) => examine(source).facts);
const files = filesOnDisk();
const posts = shipped.filter(({ kind }) => kind === 'post').map(({ text }) => text);

/** Files that are there, for those that examples name. */
const FILES: Readonly<Record<string, string>> = {
  mp3: '/media/reading-a-podcast.mp3',
  vtt: '/media/reading-a-podcast.vtt',
  jpg: '/media/handbook-podcast-cover.jpg',
  pdf: '/media/reading-a-podcast.vtt',
};

/** One post with every component there is, as the author's guide shows it. */
const everything = `---\ntitle: Everything\ndate: 2026-01-02\n---\n\n${Object.entries(vocabulary)
  .filter(([name]) => name !== 'Chapter')
  .map(([, { example }]) => example)
  .map((example) => example.replace(/\/media\/[\w-]+\.(\w+)/g, (_, type) => FILES[type] ?? ''))
  .join('\n\n')}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nText.[^1] ~~Old~~ **new** \`code\`\n\n[^1]: A note.\n`;

const seeds = [everything, ...posts];

function check(text: string): Examined {
  const { facts, problems } = examine({ kind: 'post', id: 'test', file: 'test.mdx', text });
  const others = neighbours.filter((one) => pathOf(one) !== pathOf(facts));
  const index = indexSite([...others, facts], { files });
  return { facts, problems: [...problems, ...siteProblems(facts, index, text)] };
}

/** Checks a text as the build does, and renders it where the check has nothing against it. */
async function attempt(seed: number): Promise<string | undefined> {
  const text = mutate(seeds[seed % seeds.length] ?? '', seed);
  const started = process.cpuUsage();
  const { facts, problems } = check(text);
  const seconds = process.cpuUsage(started).user / 1e6;
  if (seconds > MOST_SECONDS) return `mutation ${seed} took ${seconds.toFixed(1)} s`;
  const bad = problems.find(({ line, column, fix }) => line < 1 || column < 1 || fix === '');
  if (bad) return `mutation ${seed}: ${JSON.stringify(bad)}`;
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  try {
    await renderBody({ file: 'test.mdx', body: facts.body, outline: facts.outline });
    return undefined;
  } catch (error) {
    return `mutation ${seed} was accepted and cannot be rendered: ${error instanceof Error ? `${error.message} ${error.cause}` : error}`;
  }
}

test.each(Array.from({ length: Math.ceil(MUTATIONS / BATCH) }, (_, index) => index * BATCH))(
  'broken posts from number %i on: none throws, none hangs, what is accepted can be rendered',
  async (first) => {
    const failures: string[] = [];
    for (let seed = first; seed < Math.min(first + BATCH, MUTATIONS); seed++) {
      const failure = await attempt(seed);
      if (failure) failures.push(failure);
    }
    expect(failures).toEqual([]);
  },
  600_000,
);

test('the posts before they are broken pass and can be rendered', async () => {
  for (const text of seeds) {
    const { facts, problems } = check(text);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await renderBody({ file: 'test.mdx', body: facts.body, outline: facts.outline })).not.toBe('');
  }
});
