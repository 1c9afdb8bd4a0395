/** The whole check, files of the site's own included: what the command, the build and the dev server run. */
import { type Loaded, loadContent } from './load';
import { checkMedia } from './media-check';
import { compareProblems } from './problem';

/**
 * Loads a content folder and checks it with the media in a public folder, as `loadContent` does for content alone.
 * Never throws on what an author wrote.
 */
export async function checkContent(folder?: string, now?: number, publicFolder?: string): Promise<Loaded> {
  const loaded = loadContent(folder, now, publicFolder);
  const media = await checkMedia(publicFolder);
  return { ...loaded, problems: [...loaded.problems, ...media].sort(compareProblems) };
}
