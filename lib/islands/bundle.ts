/** The scripts and the style sheet that only some pages need, bundled by esbuild, each under an address of its content. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { interfaceLanguages, wordsLanguage } from '../interface-language';
import { projectFolder } from '../project-folder';
import { withSettings } from '../settings/style-sheet';
import { site } from '../site';

/** The scripts, and the files that they are bundled from: one for each language of which there are words. */
const SCRIPTS = {
  'after-paint': 'islands/after-paint.ts',
  'audio-player': 'islands/audio-player.ts',
  'continue-listening': 'islands/continue-listening.ts',
  listening: 'islands/listening.ts',
  'video-player': 'islands/video-player.ts',
  'search-box': 'islands/search-box.ts',
  'site-search': 'islands/site-search.ts',
} as const;

/** The style sheets that only some pages need. */
const STYLES = {
  asides: 'styles/asides.css',
  audio: 'styles/audio.css',
  cards: 'styles/cards.css',
  framed: 'styles/framed.css',
  front: 'styles/front.css',
  search: 'styles/search.css',
  transcript: 'styles/transcript.css',
  video: 'styles/video.css',
} as const;

export type ScriptName = keyof typeof SCRIPTS;
export type StyleName = keyof typeof STYLES;

export interface IslandFile {
  /** Root-relative address; its hash changes with the bytes, so it can be kept for ever. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly type: string;
}

/** What every browser that knows modules, custom elements and `:has()` understands without help. */
const TARGET = ['es2022', 'chrome111', 'firefox121', 'safari16.4'];

let bundled: Promise<ReadonlyMap<string, IslandFile>> | undefined;

/**
 * All islands and their style sheets, by name. They are bundled once in a build, and for every question in
 * development, where they change.
 *
 * @throws where one does not compile; the message is esbuild’s, with file and line.
 */
export function islandFiles(): Promise<ReadonlyMap<string, IslandFile>> {
  if (process.env.NODE_ENV === 'development') return bundleAll();
  bundled ??= bundleAll();
  return bundled;
}

/**
 * The address of a script with the words that go with a text.
 *
 * @param lang BCP 47 tag; its region does not matter
 */
export function scriptPath(name: ScriptName, lang: string): Promise<string> {
  return pathOf(scriptName(name, wordsLanguage(lang)));
}

/** The address of a style sheet. */
export const stylePath = (name: StyleName): Promise<string> => pathOf(name);

async function pathOf(name: string): Promise<string> {
  const file = (await islandFiles()).get(name);
  if (!file) throw new Error(`There is no island ${name}.`);
  return file.path;
}

/** `audio-player`, `audio-player-es`. */
const scriptName = (name: string, language: string): string =>
  language === 'en' ? name : `${name}-${language}`;

async function bundleAll(): Promise<ReadonlyMap<string, IslandFile>> {
  const files = [
    ...Object.entries(SCRIPTS).flatMap(([name, entry]) =>
      interfaceLanguages.map((language) => bundle(scriptName(name, language), entry, language)),
    ),
    ...Object.entries(STYLES).map(([name, entry]) => bundle(name, entry)),
  ];
  return new Map(await Promise.all(files));
}

/** A style sheet with what it asks of the publication's settings. */
const readSheet = async (path: string): Promise<string> => withSettings(await readFile(path, 'utf8'), site);

const styles: Plugin = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await readSheet(path), loader: 'css' }));
  },
};

/** Style sheets that a script imports become its texts, made small. */
const styleAsText: Plugin = {
  name: 'style-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readSheet(path), {
        loader: 'css',
        minify: true,
        target: TARGET,
      });
      return { contents: `export const text = ${JSON.stringify(code.trim())};`, loader: 'js' };
    });
  },
};

async function bundle(name: string, entry: string, language = 'en'): Promise<[string, IslandFile]> {
  const result = await build({
    absWorkingDir: projectFolder(),
    entryPoints: [join(projectFolder(), entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [entry.endsWith('.css') ? styles : styleAsText],
    alias: {
      '@/islands/words': join(projectFolder(), `lib/words/${language}.ts`),
      ...(process.env.NODE_ENV === 'development' && {
        '@/islands/media/when-ready': join(projectFolder(), 'tools/next/when-hydrated.ts'),
      }),
    },
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}.`);
  const hash = createHash('sha256').update(output.contents).digest('hex').slice(0, 8);
  const isStyle = entry.endsWith('.css');
  const file = {
    path: `/islands/${name}-${hash}.${isStyle ? 'css' : 'js'}`,
    bytes: output.contents,
    type: `${isStyle ? 'text/css' : 'text/javascript'}; charset=utf-8`,
  };
  return [name, file];
}
