import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../publication';

/** The ids of the authors or topics of the publication, sorted: the names of their files. */
export function documentIds(folder: 'authors' | 'topics'): readonly string[] {
  const path = join(contentFolder(), folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.mdx'));
  return names.map((name) => name.slice(0, -'.mdx'.length)).sort();
}
