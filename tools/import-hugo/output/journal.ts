/** What a run has written so far: the memory of a run that never came to its report. */
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from './write-file';

const JOURNAL_FILE = '.import-journal';

/** The SHA-256 by path of files that an interrupted run wrote; empty where the last run ended by itself. */
export async function readJournal(folder: string): Promise<Map<string, string>> {
  const text = (await readIfThere(join(folder, JOURNAL_FILE))) ?? '';
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) (.+)$/.exec(line));
  return new Map(lines.flatMap((match) => (match?.[1] && match[2] ? [[match[2], match[1]] as const] : [])));
}

/** Notes a file before it takes its place, so that a run that is killed right after knows it for its own. */
export async function noteInJournal(folder: string, path: string, sha: string): Promise<void> {
  await appendFile(join(folder, JOURNAL_FILE), `${sha} ${path}\n`);
}

/** Ends the journal; the report has taken over. */
export async function endJournal(folder: string): Promise<void> {
  await rm(join(folder, JOURNAL_FILE), { force: true });
}
