import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod';
import { CommandError } from '@/lib/errors.ts';

const holderShape = z.object({ process: z.number(), host: z.string(), since: z.string() });
type Holder = z.infer<typeof holderShape>;

/**
 * Does something that only one process may do at a time with a folder of releases. The lock of a process that has ended
 * is taken over; where its machine is another one, nobody can tell, and the message says what to do.
 *
 * @param file the lock: it names the process, its machine and the time
 * @throws where another process holds it
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await takeLock(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<void> {
  const own: Holder = { process: process.pid, host: hostname(), since: new Date().toISOString() };
  if (await create(file, JSON.stringify(own))) return;
  const holder = readHolder(file);
  if (holder && (holder.host !== own.host || isAlive(holder.process)))
    throw new CommandError(
      `A release is being made by process ${holder.process} on ${holder.host} since ${holder.since}. ` +
        `Wait until it has ended. Where it is not running, delete ${file} and try again.`,
    );
  // One of several that find the same stale lock gets to rename it; the others find none, or a new one.
  const stale = `${file}.${process.pid}`;
  await rename(file, stale).catch(ignoreMissing);
  await rm(stale, { force: true });
  if (!(await create(file, JSON.stringify(own))))
    throw new CommandError(
      `Another release has just begun in this folder (${file}). Wait until it has ended.`,
    );
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; undefined where the file is gone, or was cut off when it was written. */
function readHolder(file: string): Holder | undefined {
  try {
    return holderShape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a process of this machine runs; one of another user does too (EPERM). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
