/** The whole check, files of the site's own included: what the command, the build and the dev server run. */
import { contentFolder } from '../publication';
import { checkCovers } from './cover-check';
import type { Facts } from './document';
import { examine, examineHead } from './examine';
import { joinSite } from './join-site';
import { type Loaded, loadContent, redirectProblems } from './load';
import { checkMedia } from './media-check';
import { compareProblems, type Problem } from './problem';
import { checkRecordings } from './recording-check';
import { settingsProblems } from './settings-problems';
import { siteProblems } from './site-problems';
import { readSources } from './source';

/**
 * Loads a content folder and checks it with the media in a public folder, as `loadContent` does for content alone.
 * Never throws on what an author wrote.
 */
export async function checkContent(folder?: string, now?: number, publicFolder?: string): Promise<Loaded> {
  const loaded = loadContent(folder, now, publicFolder);
  const media = await checkRecordings(loaded.documents, await checkMedia(publicFolder), publicFolder);
  const covers = await checkCovers(loaded.texts, publicFolder);
  return { ...loaded, problems: [...loaded.problems, ...media, ...covers].sort(compareProblems) };
}

/**
 * Checks some files, named as problems name them: fast enough to run whenever one is saved. Of all others only the
 * front matter is read, and the body where a link leads into it.
 *
 * @returns the problems of these files and of the media that they show, and every text by file
 */
export async function checkSome(
  wanted: ReadonlySet<string>,
  folder = contentFolder(),
  publicFolder?: string,
): Promise<Pick<Loaded, 'problems' | 'texts'>> {
  const sources = readSources(folder);
  const problems: Problem[] = sources.problems.filter(({ file }) => wanted.has(file));
  const own: Facts[] = [];
  const documents = sources.documents.map((source) => {
    if (!wanted.has(source.file)) return examineHead(source);
    const examined = examine(source);
    problems.push(...examined.problems);
    own.push(examined.facts);
    return examined.facts;
  });
  const { index, redirects, texts, lost } = joinSite(sources, documents, folder, publicFolder);
  const { file = '' } = sources.redirects ?? {};
  if (wanted.has(file))
    problems.push(...redirects.problems, ...redirectProblems(redirects.entries, documents, index, file));
  for (const facts of own) problems.push(...siteProblems(facts, index, texts.get(facts.source.file)));
  problems.push(...lost.filter((problem) => wanted.has(problem.file)));
  problems.push(...settingsProblems(sources, index).filter((problem) => wanted.has(problem.file)));
  const shown = own.flatMap(({ references }) => references.map(({ href }) => href));
  const named = [...wanted].map((file) => file.replace(/^public\//, '/'));
  const media = await checkMedia(publicFolder, new Set([...shown, ...named]));
  const ownTexts = new Map([...texts].filter(([name]) => wanted.has(name)));
  problems.push(...(await checkRecordings(own, media, publicFolder)));
  problems.push(...(await checkCovers(ownTexts, publicFolder)));
  return { problems: problems.sort(compareProblems), texts };
}
