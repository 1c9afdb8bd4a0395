/** The scripts and the style sheet that only some pages need, bundled by esbuild, each under an address of its content. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a page may ask for: the name of an entry point, and the file that it is bundled from. */
const ENTRIES = {
  'audio-player': 'islands/audio-player.ts',
  'video-player': 'islands/video-player.ts',
  'site-search': 'islands/site-search.ts',
  media: 'styles/media.css',
  search: 'styles/search.css',
} as const;

export type IslandName = keyof typeof ENTRIES;

export interface IslandFile {
  /** Root-relative address; its hash changes with the bytes, so it can be kept for ever. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly type: string;
}

/** What every browser that knows modules, custom elements and `:has()` understands without help. */
const TARGET = ['es2022', 'chrome111', 'firefox121', 'safari16.4'];

let bundled: Promise<ReadonlyMap<IslandName, IslandFile>> | undefined;

/**
 * All islands. They are bundled once in a build, and for every question in development, where they change.
 *
 * @throws where an island does not compile; the message is esbuild's, with file and line.
 */
export function islandFiles(): Promise<ReadonlyMap<IslandName, IslandFile>> {
  if (process.env.NODE_ENV === 'development') return bundleAll();
  bundled ??= bundleAll();
  return bundled;
}

/** The address of one island. */
export async function islandPath(name: IslandName): Promise<string> {
  const file = (await islandFiles()).get(name);
  if (!file) throw new Error(`There is no island ${name}.`);
  return file.path;
}

async function bundleAll(): Promise<ReadonlyMap<IslandName, IslandFile>> {
  const names = Object.keys(ENTRIES) as IslandName[];
  return new Map(await Promise.all(names.map(async (name) => [name, await bundle(name)] as const)));
}

async function bundle(name: IslandName): Promise<IslandFile> {
  const entry = ENTRIES[name];
  const result = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [join(process.cwd(), entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}.`);
  const hash = createHash('sha256').update(output.contents).digest('hex').slice(0, 8);
  const isStyle = entry.endsWith('.css');
  return {
    path: `/islands/${name}-${hash}.${isStyle ? 'css' : 'js'}`,
    bytes: output.contents,
    type: `${isStyle ? 'text/css' : 'text/javascript'}; charset=utf-8`,
  };
}
