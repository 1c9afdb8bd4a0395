/** What the page to write on says of a file is what the check of all files says of it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, checkSome } from '@/lib/content/check.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { contentFolder, publicFolder } from '@/lib/publication.ts';
import { checkFile } from '@/lib/write/check-file.ts';
import { knownSite } from '@/lib/write/known-site.ts';
import { makeSiteData } from '@/lib/write/make-site-data.ts';
import { measuredFiles } from '@/lib/write/measured-files.ts';
import type { SiteIndexFile } from '@/lib/write/site-data.ts';
import { mutate } from './mutate.ts';

const PUBLICATIONS = ['e2e/fixtures/rich', 'e2e/fixtures/bare', '.'];
/** Mutations of each file. */
const MUTATIONS = Number(process.env.FUZZ_MUTATIONS ?? 1);

/** The file that a browser fetches, as it arrives there, and what the check of all files has said. */
async function arrived() {
  const loaded = await checkContent();
  const file = { ...makeSiteData(loaded), measured: await measuredFiles(loaded.content) };
  const data: SiteIndexFile = JSON.parse(JSON.stringify(file));
  return { loaded, data, site: knownSite(data) };
}

/** Edits of another file are not offered on the page of this one. */
const withoutForeign = (problems: readonly Problem[], file: string) =>
  problems
    .filter((problem) => problem.file === file)
    .map(({ repair, ...problem }) => (repair?.file ? problem : { ...problem, repair }));

const publication = process.env.PUBLICATION_DIR;
afterAll(() => {
  process.env.PUBLICATION_DIR = publication;
});

test.each(PUBLICATIONS)('every file of %s', async (folder) => {
  process.env.PUBLICATION_DIR = folder;
  const { loaded, data, site } = await arrived();
  const said = loaded.documents.map(({ source: { file } }) => [
    file,
    withoutForeign(checkFile(file, loaded.texts.get(file) ?? '', site, data.measured).problems, file),
  ]);
  expect(said.length).toBeGreaterThan(1);
  expect(said).toEqual(said.map(([file]) => [file, withoutForeign(loaded.problems, String(file))]));
});

describe('files that are damaged', () => {
  const root = mkdtempSync(join(tmpdir(), 'gazette-one-file-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('say the same', async () => {
    process.env.PUBLICATION_DIR = 'e2e/fixtures/rich';
    const { loaded, data, site } = await arrived();
    const content = join(root, 'content');
    cpSync(contentFolder(), content, { recursive: true });
    let wrong = 0;
    for (const [index, { source }] of loaded.documents.entries())
      for (let round = 0; round < MUTATIONS; round++) {
        const { file } = source;
        const original = loaded.texts.get(file) ?? '';
        const text = mutate(original, index * 1000 + round);
        writeFileSync(join(root, file), text);
        const { problems } = await checkSome(new Set([file]), content, publicFolder());
        const here = checkFile(file, text, site, data.measured).problems;
        expect(withoutForeign(here, file), `${file}, ${round}`).toEqual(withoutForeign(problems, file));
        if (problems.some((problem) => problem.file === file)) wrong++;
        writeFileSync(join(root, file), original);
      }
    expect(wrong).toBeGreaterThan(20);
  });
});
