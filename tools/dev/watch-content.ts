import { relative } from 'node:path';
import { watch } from 'chokidar';
import { checkContent } from '@/lib/content/check.ts';
import { formatProblems } from '@/lib/content/format.ts';
import { contentFolder } from '@/lib/publication.ts';

/** What is wrong with the content, as `npm run check:content` prints it; undefined where nothing stops a build. */
export async function contentErrors(): Promise<string | undefined> {
  const { problems, texts } = await checkContent();
  const errors = problems.filter((problem) => problem.severity === 'error');
  return errors.length > 0 ? formatProblems(errors, texts) : undefined;
}

export interface ContentWatch {
  readonly close: () => Promise<void>;
}

/**
 * Watches the content folder and calls back once for each burst of changes: an editor that saves writes, renames and
 * touches several files.
 *
 * @param changed called at most every 100 ms
 * @returns when every file is known, so that no change after it is missed
 */
export async function watchContent(changed: () => void | Promise<void>): Promise<ContentWatch> {
  const folder = contentFolder();
  // Below the folder: a project may itself lie in a folder whose name starts with a dot.
  const ignored = (path: string): boolean => /(?:^|[/\\])(?:\.|.*~$)/.test(relative(folder, path));
  const watcher = watch(folder, { ignoreInitial: true, ignored });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 100);
  });
  await new Promise<void>((ready) => watcher.on('ready', ready));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
