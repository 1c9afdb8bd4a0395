import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { convertPost } from '../convert-post';
import { provedPost } from '../import-post';
import { parseMdx } from '../markdown/mdx';
import { settleOptions } from '../settle-options';
import { readSite } from '../site/index-site';
import { placePosts } from '../site/place-posts';
import { parseSourceFile } from '../site/read-files';
import { readAlone, readPages } from '../site/read-pages';
import type { ImportOptions, Place, SiteIndex, SourceFile } from '../site/types';
import { fixtures, readTestSite, testOptions } from '../testing/import-text';
import { numbers } from '../testing/numbers';
import { damagesOf } from './take-away';

/** `npm test -- release` sets TEST_RELEASE; IMPORT_TRIAL names a Hugo site whose posts are tried instead of the fixtures. */
const ROUNDS = process.env.TEST_RELEASE ? 500 : 40;

interface Trial {
  readonly file: SourceFile;
  readonly place: Place;
  readonly site: SiteIndex;
  readonly options: ImportOptions;
}

async function ownPosts(): Promise<Trial[]> {
  const site = await readTestSite();
  return readdirSync(fixtures)
    .filter((name) => name !== 'site')
    .flatMap((name): Trial[] => {
      const logical = `news/2015/2015-07-17-${name}.md`;
      const text = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
      const parsed = parseSourceFile({ path: `content/${logical}`, logical }, { text, sha: '', repairs: [] });
      if (parsed === undefined || 'message' in parsed) return [];
      const file = readAlone(parsed);
      const place = placePosts([file]).get(file.path);
      return place ? [{ file, place, site: site.index, options: testOptions }] : [];
    });
}

async function postsOf(source: string): Promise<Trial[]> {
  const pages = await readPages(source);
  const settled = settleOptions(
    {
      ...testOptions,
      source,
      sections: undefined,
      topicsFrom: undefined,
      origin: undefined,
      mediaBase: undefined,
    },
    pages,
  );
  if ('obstacle' in settled) throw new Error(settled.obstacle);
  const { options } = settled;
  const { posts, places, index } = await readSite(options, () => true, pages);
  return posts.flatMap((file) => {
    const place = places.get(file.path);
    return place ? [{ file, place, site: index, options }] : [];
  });
}

/** How many losses the proof finds in a new post, whatever it says. */
async function lossesOf(trial: Trial, text: string): Promise<number> {
  const { file, place, site, options } = trial;
  const post = convertPost(file, place, site, options);
  const { notices } = await provedPost({ ...post, text }, file, place, site, options);
  return notices.filter(({ level, rule }) => level === 'loss' || rule === 'kept-as-code').length;
}

/** One damage to a post without losses, and whether the proof missed what is gone. */
async function tryOne(trial: Trial, random: (below: number) => number) {
  const { text, notices } = convertPost(trial.file, trial.place, trial.site, trial.options);
  // Hugo showed the marks of such words, so what they mean can be taken away again and nothing is lost.
  if (notices.some(({ rule }) => rule === 'markdown-in-html')) return undefined;
  const { body, bodyStart } = splitFrontMatter(text);
  const tree = parseMdx(body);
  const damages = tree ? damagesOf(body, tree) : [];
  const damage = damages[random(damages.length)];
  if (!damage || (await lossesOf(trial, text)) > 0) return undefined;
  const noticed = (await lossesOf(trial, text.slice(0, bodyStart) + damage.body)) > 0;
  return { noticed, said: `${trial.file.path}: ${damage.what}: ${damage.piece.slice(0, 80)}` };
}

test(`of ${ROUNDS} pieces that are taken away from new posts, the proof misses each`, async () => {
  const source = process.env.IMPORT_TRIAL;
  const posts = await (source ? postsOf(source) : ownPosts());
  const unnoticed: string[] = [];
  let done = 0;
  for (let round = 0; done < ROUNDS && round < ROUNDS * 4; round += 1) {
    const random = numbers(round);
    const trial = posts[random(posts.length)];
    const tried = trial && (await tryOne(trial, random));
    if (!tried) continue;
    done += 1;
    if (!tried.noticed) unnoticed.push(tried.said);
  }
  expect(done).toBe(ROUNDS);
  expect(unnoticed).toEqual([]);
}, 3_600_000);
