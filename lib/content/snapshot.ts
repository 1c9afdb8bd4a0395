/**
 * Checked content on its way from the build command to Next's workers. Parsing 1,000 posts costs 2.7 s of CPU, and
 * each worker would do it twice (pages and route handlers are separate bundles); reading the values back costs 0.1 s.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { freeze } from './freeze';
import type { Content } from './types';

/** Writes checked content to a file, for the processes that this one starts. */
export function writeSnapshot(content: Content, file: string): void {
  writeFileSync(file, JSON.stringify(content));
}

/**
 * Reads what `writeSnapshot` wrote. Only the build command names such a file, in `CONTENT_SNAPSHOT`, right after it
 * has written it; the text is trusted for that reason.
 */
export function readSnapshot(file: string): Content {
  const content: Content = JSON.parse(readFileSync(file, 'utf8'));
  return freeze(content);
}
