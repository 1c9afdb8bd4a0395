/** The addresses of the publication that posts come into: what is there already keeps its own. */
import { join } from 'node:path';
import { settingsIn } from '@/lib/settings/parse';
import { readIfThere } from '../output/write-file';

/** The pattern of a publication’s posts; `undefined` where there is no publication yet. */
export async function ownPermalink(publication: string): Promise<string | undefined> {
  const settings = await readIfThere(join(publication, 'content/site.yml'));
  return settings === undefined ? undefined : settingsIn(settings).permalinks.posts;
}
