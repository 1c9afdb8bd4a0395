import { relative } from 'node:path';
import { watch } from 'chokidar';
import { contentFolder } from '@/lib/publication.ts';

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
