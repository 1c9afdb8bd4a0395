import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lists } from '../kinds';
import { contentFolder } from '../publication';

/** The ids of the documents of a folder of the publication, sorted: the names of their files. */
export function documentIds(folder: keyof Lists): readonly string[] {
  const path = join(contentFolder(), folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.mdx'));
  return names.map((name) => name.slice(0, -'.mdx'.length)).sort();
}
