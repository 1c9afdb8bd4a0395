/** The scripts and the style sheet that only some pages need, bundled by esbuild, each under an address of its content. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { interfaceLanguages, wordsLanguage } from '../interface-language';
import { projectFolder } from '../project-folder';
import { contentFolder } from '../publication';
import { withSettings } from '../settings/style-sheet';
import { site, siteOrigin } from '../site';
import { stampOf } from '../stamp';
import { languages } from '../words/languages';
import { BROWSER_SECTIONS } from '../words/words';

/** The scripts, and the files that they are bundled from: one for each language of which there are words. */
const SCRIPTS = {
  'after-paint': 'islands/after-paint.ts',
  'audio-player': 'islands/audio-player.ts',
  'continue-listening': 'islands/continue-listening.ts',
  listening: 'islands/listening.ts',
  'nearest-pages': 'islands/nearest-pages.ts',
  'video-player': 'islands/video-player.ts',
  'search-box': 'islands/search-box.ts',
  'site-search': 'islands/site-search.ts',
  'write-page': 'islands/write-page.ts',
  'write-files': 'islands/write-files.ts',
} as const;

/** Scripts that run in a thread of their own; they have the words of all languages. */
const WORKERS = {
  'write-worker': 'islands/write/worker.ts',
  'file-readers': 'islands/write/readers/worker.ts',
} as const;

/** The style sheets that only some pages need. */
const STYLES = {
  cards: 'styles/cards.css',
  framed: 'styles/framed.css',
  front: 'styles/front.css',
  indexes: 'styles/indexes.css',
  math: 'styles/math.css',
  notices: 'styles/notices.css',
  pager: 'styles/pager.css',
  podcast: 'styles/podcast.css',
  directory: 'styles/directory.css',
  guides: 'styles/guides.css',
  record: 'styles/record.css',
  search: 'styles/search.css',
} as const;

/** What bodies need besides, in the order in which it is in their sheet. */
const BODY_STYLES = ['asides', 'audio', 'video', 'transcript', 'code'] as const;

export type ScriptName = keyof typeof SCRIPTS;
export type StyleName = keyof typeof STYLES;
export type BodyStyleName = (typeof BODY_STYLES)[number];

export interface IslandFile {
  /** Root-relative address; its hash changes with the bytes, so it can be kept for ever. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly type: string;
}

/** What every browser that knows modules, custom elements and `:has()` understands without help. */
const TARGET = ['es2022', 'chrome111', 'firefox121', 'safari16.4'];

interface Made {
  readonly stamp: string;
  readonly files: Map<string, Promise<IslandFile>>;
}

let made: Made | undefined;

/**
 * A script or a style sheet; nothing where there is none of that name. Each is bundled once in a build. In development it is bundled
 * when somebody asks for it, and again after a file has changed that it may be made of.
 *
 * @param name as addresses have it: `audio-player-es`
 * @throws where it does not compile; the message is esbuild’s, with file and line.
 */
export async function islandFile(name: string): Promise<IslandFile | undefined> {
  const bundle = BUNDLES.get(name);
  return bundle && bundled(name, bundle, current());
}

/** What has been bundled of the sources as they are now. */
function current(): Made['files'] {
  const stamp = process.env.NODE_ENV === 'development' ? stampOfSources() : 'build';
  if (made?.stamp !== stamp) made = { stamp, files: new Map() };
  return made.files;
}

function bundled(name: string, bundle: () => Promise<IslandFile>, files: Made['files']): Promise<IslandFile> {
  const file = files.get(name) ?? bundle();
  files.set(name, file);
  return file;
}

/** What scripts and style sheets are made of: these folders, and what the settings say. */
const stampOfSources = (): string =>
  stampOf(
    ...['islands', 'lib', 'styles'].map((folder) => join(projectFolder(), folder)),
    join(contentFolder(), 'site.yml'),
  );

/**
 * All islands and their style sheets, by name.
 *
 * @throws where one does not compile; the message is esbuild’s, with file and line.
 */
export async function islandFiles(): Promise<ReadonlyMap<string, IslandFile>> {
  const files = current();
  const all = [...BUNDLES].map(async ([name, bundle]) => [name, await bundled(name, bundle, files)] as const);
  return new Map(await Promise.all(all));
}

/**
 * The address of a script with the words that go with a text.
 *
 * @param lang BCP 47 tag; its region does not matter
 */
export function scriptPath(name: ScriptName, lang: string): Promise<string> {
  return pathOf(scriptName(name, wordsLanguage(lang)));
}

/** The address of a worker. */
export const workerPath = (name: keyof typeof WORKERS): Promise<string> => pathOf(name);

/** The address of a style sheet. */
export const stylePath = (name: StyleName): Promise<string> => pathOf(name);

/**
 * The address of one sheet with all that a body needs: one request, and rules that are like each other pack into less. Nothing where
 * it needs none.
 */
export function bodyStylePath(needs: ReadonlySet<BodyStyleName>): Promise<string> | undefined {
  return needs.size === 0 ? undefined : pathOf(BODY_STYLES.filter((name) => needs.has(name)).join('-'));
}

/** The address of the one sheet with all that any body needs. */
export const anyBodyStylePath = (): Promise<string> => pathOf(BODY_STYLES.join('-'));

/** Every choice of some of them. */
const choicesOfBodyStyles = (): BodyStyleName[][] =>
  Array.from({ length: 2 ** BODY_STYLES.length - 1 }, (_, choice) =>
    BODY_STYLES.filter((_, at) => Math.floor((choice + 1) / 2 ** at) % 2 === 1),
  );

const pathOf = async (name: string): Promise<string> => (await existing(name)).path;

async function existing(name: string): Promise<IslandFile> {
  const file = await islandFile(name);
  if (!file) throw new Error(`There is no island ${name}.`);
  return file;
}

/** `audio-player`, `audio-player-es`. */
const scriptName = (name: string, language: string): string =>
  language === 'en' ? name : `${name}-${language}`;

/** A style sheet with what it asks of the publication's settings. */
const readSheet = async (path: string): Promise<string> =>
  withSettings(await readFile(path, 'utf8'), site, siteOrigin());

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

/** Of each language what pages are rendered with: what scripts say is 7 KB that a worker never says. */
const pageWords: Plugin = {
  name: 'page-words',
  setup({ onResolve, onLoad }) {
    const folder = join(projectFolder(), 'lib/words');
    onResolve({ filter: /^\.\/\w+$/ }, ({ importer, path }) =>
      importer === join(folder, 'languages.ts')
        ? { path: join(folder, path), namespace: 'page-words' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'page-words' }, ({ path }) => ({
      contents: `export { ${PAGE_SECTIONS.join(', ')} } from ${JSON.stringify(path)};`,
      resolveDir: folder,
    }));
  },
};

const PAGE_SECTIONS = Object.keys(languages.en).filter(
  (name) => !BROWSER_SECTIONS.some((section) => section === name),
);

const bundle = (name: string, entry: string, language = 'en'): Promise<IslandFile> =>
  make(name, entry.endsWith('.css'), language, { entryPoints: [join(projectFolder(), entry)] });

/**
 * Nothing of Node is in a worker: esbuild fails where something is imported that only Node has. acorn comes as two modules, one for
 * `import` and one for `require`, and one is enough; what is made for threads goes before what is made for pages.
 */
const bundleWorker = (name: string, entry: string): Promise<IslandFile> =>
  make(name, false, 'en', {
    entryPoints: [join(projectFolder(), entry)],
    platform: 'browser',
    conditions: ['worker', 'module'],
    plugins: [pageWords],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { acorn: join(projectFolder(), 'node_modules/acorn/dist/acorn.mjs') },
  });

function bundleBodyStyles(names: readonly BodyStyleName[]): Promise<IslandFile> {
  const contents = names.map((name) => `@import "./styles/${name}.css";`).join('\n');
  return make(names.join('-'), true, 'en', {
    stdin: { contents, loader: 'css', resolveDir: projectFolder() },
  });
}

async function make(
  name: string,
  isStyle: boolean,
  language: string,
  source: BuildOptions,
): Promise<IslandFile> {
  const result = await build({
    ...source,
    absWorkingDir: projectFolder(),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [isStyle ? styles : styleAsText, ...(source.plugins ?? [])],
    alias: {
      ...source.alias,
      '@/islands/words': join(projectFolder(), `lib/words/${language}.ts`),
      ...(process.env.NODE_ENV === 'development' && {
        '@/islands/media/when-ready': join(projectFolder(), 'tools/next/when-hydrated.ts'),
      }),
    },
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${name}.`);
  const hash = createHash('sha256').update(output.contents).digest('hex').slice(0, 8);
  return {
    path: `/islands/${name}-${hash}.${isStyle ? 'css' : 'js'}`,
    bytes: output.contents,
    type: `${isStyle ? 'text/css' : 'text/javascript'}; charset=utf-8`,
  };
}

/** How each is made, by name. */
const BUNDLES: ReadonlyMap<string, () => Promise<IslandFile>> = new Map([
  ...Object.entries(SCRIPTS).flatMap(([name, entry]) =>
    interfaceLanguages.map((language) => {
      const full = scriptName(name, language);
      return [full, () => bundle(full, entry, language)] as const;
    }),
  ),
  ...Object.entries(WORKERS).map(([name, entry]) => [name, () => bundleWorker(name, entry)] as const),
  ...Object.entries(STYLES).map(([name, entry]) => [name, () => bundle(name, entry)] as const),
  ...choicesOfBodyStyles().map((names) => [names.join('-'), () => bundleBodyStyles(names)] as const),
]);
