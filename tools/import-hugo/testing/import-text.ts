/** The importer on one text, for tests: with the site, the options and the place that fixtures use. */
import { join } from 'node:path';
import { type ImportedPost, importPost } from '../import-post';
import { type HugoSite, readSite } from '../site/index-site';
import { placePosts } from '../site/place-posts';
import { parseSourceFile } from '../site/read-files';
import { readAlone } from '../site/read-pages';
import type { ImportOptions, Place, Unreadable } from '../site/types';

/** Folder of the fixtures: one folder a construct, and `site`, the Hugo site that they belong to. */
export const fixtures = join(import.meta.dirname, '../fixtures');

export const testOptions: ImportOptions = {
  source: join(fixtures, 'site'),
  out: '/nowhere',
  sections: ['news'],
  topicsFrom: ['topics', 'tags'],
  origin: 'https://digital.gov',
  mediaBase: 'https://s3.amazonaws.com/digitalgov',
  dryRun: true,
  force: false,
  measure: false,
};

/** The site of the fixtures. */
export const readTestSite = (): Promise<HugoSite> => readSite(testOptions, () => true);

/** Imports a text as the post `content/news/2015/2015-07-17-<name>.md`; a text that is no post comes back with its fault. */
export async function importText(
  text: string,
  name: string,
  site: HugoSite,
): Promise<{ post: ImportedPost; place: Place } | Unreadable> {
  const logical = `news/2015/2015-07-17-${name}.md`;
  const parsed = parseSourceFile({ path: `content/${logical}`, logical }, { text, sha: '', repairs: [] });
  if (parsed === undefined) throw new Error(`${logical} is no page`);
  if ('message' in parsed) return parsed;
  const file = readAlone(parsed);
  const place = placePosts([file]).get(file.path);
  if (!place) throw new Error(`${file.path} has no place`);
  return { post: await importPost(file, place, site.index, testOptions), place };
}
