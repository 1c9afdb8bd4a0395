import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { PLACEHOLDER } from '@/lib/static-params.ts';
import { BUILD_FOLDER } from './build.ts';

const manifestShape = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
});

/** One address of every route that the last build has rendered. */
export function onePageOfEveryRoute(): string[] {
  const manifest = readFileSync(join(BUILD_FOLDER, 'prerender-manifest.json'), 'utf8');
  const { routes } = manifestShape.parse(JSON.parse(manifest));
  const first = new Map<string, string>();
  for (const [path, { srcRoute }] of Object.entries(routes)) {
    const isInternal = path.startsWith('/_') || path.split('/').includes(PLACEHOLDER);
    if (!isInternal && !first.has(srcRoute ?? path)) first.set(srcRoute ?? path, path);
  }
  return [...first.values()];
}
