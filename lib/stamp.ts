/** Whether files have changed since somebody last looked; only development asks. */
import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names, sizes and times of files, and of all files below folders, as one text: another text where something has changed.
 *
 * @param paths absolute; what is not there counts as nothing
 */
export const stampOf = (...paths: readonly string[]): string => paths.map(stampOfOne).join('\n');

function stampOfOne(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return '';
  if (!stats.isDirectory()) return line(path, stats);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => line(name, statSync(join(path, name))))
    .join('\n');
}

const line = (name: string, { mtimeMs, size }: Stats): string => `${name} ${mtimeMs} ${size}`;
