/** The one place in which a reader of authors’ files may throw what nobody foresaw. */
import type { Problem } from './problem';
import { readerFault } from './rules/file/reader';
import { problemOf } from './rules/rule';

/**
 * What a reader makes of a file. Whatever it throws becomes a problem of that file, so that the others are still checked and
 * nobody who writes gets a stack of calls to read.
 *
 * @param file as problems name it
 * @param otherwise what stands for the file where it cannot be read
 */
export function readSafely<T>(file: string, problems: Problem[], read: () => T, otherwise: () => T): T {
  try {
    return read();
  } catch (error) {
    problems.push(readerProblem(file, error));
    return otherwise();
  }
}

/** The same for a reader that takes its time. */
export async function readSafelyLater<T>(
  file: string,
  problems: Problem[],
  read: () => Promise<T>,
  otherwise: () => T,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    problems.push(readerProblem(file, error));
    return otherwise();
  }
}

function readerProblem(file: string, error: unknown): Problem {
  const message = `Reading this file failed (${reasonOf(error)})`;
  return problemOf(readerFault, file, { line: 1, column: 1 }, message, readerFault.fix);
}

/** The folders of an absolute path, within quotes to the last of them. */
const FOLDERS =
  /(?<=['"])(?:[A-Za-z]:)?[/\\][^'"]*[/\\]|(?<![\w/:.])(?:[A-Za-z]:)?[/\\](?:[^\s'"/\\]+[/\\])+/g;

/** The first line of what was thrown, without the folders of this machine. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text.split('\n', 1);
  return line.replace(FOLDERS, '').slice(0, 200).replace(/\.$/, '') || 'no reason given';
}
