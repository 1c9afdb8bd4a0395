/** What the settings of the publication that posts come into say already: what is there keeps its own. */
import { join } from 'node:path';
import { settingsIn } from '@/lib/settings/parse';
import { readIfThere } from '../output/write-file';

/** The pattern of a publication’s posts; `undefined` where there is no publication yet. */
export const ownPermalink = async (publication: string): Promise<string | undefined> =>
  (await ownSettings(publication))?.permalinks.posts;

/** The folder above `_legacy-img/`, where the publication shows pictures of the old site already. */
export const ownMediaBase = async (publication: string): Promise<string | undefined> =>
  (await ownSettings(publication))?.legacyMediaBase?.replace(/\/(?:_legacy-img\/)?$/, '');

async function ownSettings(publication: string): Promise<ReturnType<typeof settingsIn> | undefined> {
  const settings = await readIfThere(join(publication, 'content/site.yml'));
  return settings === undefined ? undefined : settingsIn(settings);
}
