/** The file that the worker of the page to write on fetches. */
import { readFileSync, writeFileSync } from 'node:fs';
import { getContent } from '../content';
import { checkContent } from '../content/check';
import { makeSiteData } from './make-site-data';
import { measuredFiles } from './measured-files';
import type { SiteData, SiteIndexFile } from './site-data';

/** Beside the snapshot of the content, which the build command names. */
const dataFile = (snapshot: string): string => `${snapshot}.site-data`;

/** Writes the data of a publication for the processes of its build. */
export function writeSiteData(data: SiteData, snapshot: string): void {
  writeFileSync(dataFile(snapshot), JSON.stringify(data));
}

/** The data as the build command wrote it, or read from the publication in development, with what is measured now. */
export async function siteIndexFile(): Promise<SiteIndexFile> {
  const snapshot = process.env.CONTENT_SNAPSHOT;
  const data = snapshot ? readSiteData(snapshot) : makeSiteData(await checkContent());
  return { ...data, measured: await measuredFiles(await getContent()) };
}

/** The build command has just written the file; it is trusted for that reason. */
function readSiteData(snapshot: string): SiteData {
  const data: SiteData = JSON.parse(readFileSync(dataFile(snapshot), 'utf8'));
  return data;
}
