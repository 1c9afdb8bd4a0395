/** The posts that trials change: those of the fixtures, or of the Hugo sites that IMPORT_TRIAL names, with commas between them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settleOptions } from '../settle-options';
import { readSite } from '../site/index-site';
import { placePosts } from '../site/place-posts';
import { parseSourceFile } from '../site/read-files';
import { readAlone, readPages } from '../site/read-pages';
import type { ImportOptions, Place, SiteIndex, SourceFile } from '../site/types';
import { fixtures, readTestSite, testOptions } from '../testing/import-text';

export interface TrialPost {
  /** The whole source, front matter included. */
  readonly source: string;
  readonly file: SourceFile;
  readonly place: Place;
  readonly site: SiteIndex;
  readonly options: ImportOptions;
}

/** The posts of each site; a trial takes one of each in turn, so that a large site does not hide the others. */
export async function trialPosts(): Promise<TrialPost[][]> {
  const named = process.env.IMPORT_TRIAL?.split(',').filter(Boolean) ?? [];
  return named.length > 0 ? Promise.all(named.map(postsOf)) : [await ownPosts()];
}

async function ownPosts(): Promise<TrialPost[]> {
  const { index } = await readTestSite();
  return readdirSync(fixtures)
    .filter((name) => name !== 'site')
    .flatMap((name): TrialPost[] => {
      const logical = `news/2015/2015-07-17-${name}.md`;
      const source = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
      const named = { path: `content/${logical}`, logical };
      const parsed = parseSourceFile(named, { text: source, sha: '', repairs: [] });
      if (parsed === undefined || 'message' in parsed) return [];
      const file = readAlone(parsed);
      const place = placePosts([file]).get(file.path);
      return place ? [{ source, file, place, site: index, options: testOptions }] : [];
    });
}

async function postsOf(source: string): Promise<TrialPost[]> {
  const pages = await readPages(source);
  const { sections: _, topicsFrom: __, origin: ___, mediaBase: ____, ...given } = testOptions;
  const settled = settleOptions({ ...given, source }, pages);
  if ('obstacle' in settled) throw new Error(settled.obstacle);
  const { options } = settled;
  const { posts, places, index } = await readSite(options, () => true, pages);
  return posts.flatMap((file) => {
    const place = places.get(file.path);
    const text = readFileSync(join(source, file.path), 'utf8');
    return place ? [{ source: text, file, place, site: index, options }] : [];
  });
}
