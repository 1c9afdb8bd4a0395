import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A setting of content/site.yml that is one line of its own, read without a parser: for programs that run before anything is
 * installed. Whether it is right is for the content check.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | undefined}
 */
export function writtenSetting(name, { PUBLICATION_DIR: publication }) {
  const file = join(publication || '.', 'content/site.yml');
  if (!existsSync(file)) return undefined;
  return new RegExp(`^${name}:[ \\t]*["']?([^\\s"'#]+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
}
