import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check.ts';
import { formatProblems } from '@/lib/content/format.ts';
import { mutate, randomFrom } from './mutate.ts';
import { type Rendered, renderOutputs } from './render-outputs.ts';
import { binaries, texts, writeTrialSite } from './trial-site.ts';

/** 200 on every day, 2,000 before a release (`npm test -- release`). */
const MUTATIONS = Number(process.env.RENDER_MUTATIONS ?? 200);
const BATCH = 50;

const files = [...Object.keys(texts), ...binaries];
const before = process.env.PUBLICATION_DIR;
let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-trial-'));
  await writeTrialSite(join(root, 'sound'));
});
afterAll(() => {
  process.env.PUBLICATION_DIR = before;
  if (before === undefined) delete process.env.PUBLICATION_DIR;
  rmSync(root, { recursive: true });
});

/** Bytes with some of them changed, or cut off. */
function damage(bytes: Buffer, seed: number): Buffer {
  const random = randomFrom(seed);
  const damaged = Buffer.from(
    bytes.subarray(0, seed % 3 === 0 ? Math.floor(random() * bytes.length) : bytes.length),
  );
  for (let count = Math.floor(random() * 8); count > 0 && damaged.length > 0; count -= 1)
    damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256);
  return damaged;
}

/** Checks a publication as a command does, in a folder of its own, because its settings are read once a folder. */
async function check(folder: string) {
  process.env.PUBLICATION_DIR = folder;
  const { content, problems, texts: read } = await checkContent();
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { content, errors, told: formatProblems(errors, read) };
}

/** Ids that are empty or there twice. */
function wrongIds(pages: Rendered): string[] {
  return [...pages].flatMap(([path, html]) => {
    const page = load(html);
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id') ?? '');
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
}

let accepted = 0;

/** What went wrong with one publication of which a file is broken: nothing, where the check refuses it or all is rendered. */
async function attempt(seed: number): Promise<string | undefined> {
  const file = files[seed % files.length] ?? '';
  const folder = join(root, String(seed));
  cpSync(join(root, 'sound'), folder, { recursive: true, preserveTimestamps: true });
  const path = join(folder, file);
  writeFileSync(path, file in texts ? mutate(texts[file] ?? '', seed) : damage(readFileSync(path), seed));
  try {
    const { content, errors } = await check(folder);
    const bad = errors.find(({ line, column, fix }) => line < 1 || column < 1 || fix === '');
    if (bad) return `${seed} ${file}: ${JSON.stringify(bad)}`;
    if (errors.length > 0) return undefined;
    accepted += 1;
    const wrong = wrongIds(await renderOutputs(content, file));
    return wrong.length > 0 ? `${seed} ${file}: ids ${wrong.join(', ')}` : undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause ? ` ${error.cause}` : '';
    return `${seed} ${file} was accepted and cannot be rendered: ${error}${cause}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the publication before it is broken passes, and all of it is rendered', async () => {
  const { content, told, errors } = await check(join(root, 'sound'));
  expect(errors, told).toEqual([]);
  const pages = await renderOutputs(content, 'content/site.yml');
  expect(pages.size).toBeGreaterThanOrEqual(15);
  expect(wrongIds(pages)).toEqual([]);
});

test.each(Array.from({ length: Math.ceil(MUTATIONS / BATCH) }, (_, index) => index * BATCH))(
  'what the check accepts is rendered to all its outputs: broken files from number %i on',
  async (first) => {
    const failures: string[] = [];
    const last = Math.min(first + BATCH, MUTATIONS);
    for (let seed = first; seed < last; seed += 1) {
      const failure = await attempt(seed);
      if (failure) failures.push(failure);
    }
    expect(failures).toEqual([]);
    // A check that refused everything would pass this trial.
    expect(accepted).toBeGreaterThan(0);
  },
  600_000,
);
