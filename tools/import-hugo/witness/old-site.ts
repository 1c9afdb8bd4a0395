/**
 * The pages of the old site as Hugo itself renders them: a second witness of what they showed. Hugo gets the site’s pages,
 * shortcodes and settings, and a layout that prints a page’s text alone; themes, modules and the network are left out.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '@/lib/files-below';
import { isMap, type Value } from '../front-matter/value';
import type { HugoConfig } from '../site/config/site-config';

const run = promisify(execFile);

export interface OldSite {
  /** The text of each page as HTML, by the path of its file below the site’s folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** Shortcodes whose template belongs to a theme that is not there: Hugo showed their text and arguments. */
  readonly stubs: readonly string[];
  /** Why Hugo could render no page, or not this one, in its own words. */
  readonly faults: readonly string[];
}

/** Settings that say how a page reads; all others belong to a theme or to publishing. */
const READING = [
  ...['title', 'languagecode', 'defaultcontentlanguage', 'defaultcontentlanguageinsubdir', 'permalinks'],
  ...['taxonomies', 'markup', 'params', 'timezone', 'uglyurls', 'disablepathtolower', 'frontmatter'],
  ...['cascade', 'enableemoji', 'hascjklanguage', 'ignoreerrors', 'enableinlineshortcodes'],
];

/** Templates that show what stands inside a text. */
const PARTS = ['shortcodes', '_shortcodes', 'partials', '_partials', '_default/_markup', '_markup'] as const;

const PAGE = `<main data-file="{{ with .File }}{{ .Filename }}{{ end }}">{{ .Content }}</main>\n`;
/** Arguments of several words and the text of a shortcode that nobody can show. One without `.Inner` need not be closed. */
const OPEN_STUB =
  '{{ range .Params }}{{ $words := string . }}{{ if in $words " " }}{{ $words }} {{ end }}{{ end }}\n';
const STUB = OPEN_STUB.replace('\n', '{{ .Inner }}\n');
const MOST_TRIES = 60;

/** The version of Hugo on this machine; `undefined` where there is none. */
export async function hugoVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await run('hugo', ['version']);
    return /\bv?\d+\.\d+\.\d+\S*/.exec(stdout)?.[0] ?? stdout.trim();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Renders the pages. What one page or template does to Hugo costs that page or template alone. */
export async function renderOldSite(source: string, origin: string, config: HugoConfig): Promise<OldSite> {
  const room = await realpath(await mkdtemp(join(tmpdir(), 'old-site-')));
  try {
    await copyTemplates(source, config, room);
    const stubs: string[] = [];
    const faults: string[] = [];
    const left: string[] = [];
    const foreign: string[] = [];
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      await writeFile(
        join(room, 'config.json'),
        JSON.stringify(settings(source, origin, config, left, foreign)),
      );
      const fault = await build(room);
      if (fault === undefined) return { pages: await readOut(source, room), stubs, faults };
      const next = await withoutCause(fault, source, room);
      if (next === undefined) return { pages: new Map(), stubs, faults: [...faults, fault] };
      if (next.stub) stubs.push(next.stub);
      else faults.push(fault);
      if (next.file) left.push(next.file);
      if (next.setting) foreign.push(next.setting);
    }
    return { pages: new Map(), stubs, faults };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

function settings(
  source: string,
  origin: string,
  config: HugoConfig,
  left: readonly string[],
  foreign: readonly string[],
): Record<string, unknown> {
  const given = isMap(config.values) ? config.values : {};
  const kept = Object.fromEntries(READING.flatMap((key) => (given[key] ? [[key, given[key]]] : [])));
  const root = resolve(source);
  const mount =
    (target: string) =>
    ({ folder, below, language }: HugoConfig['content'][number]): Record<string, unknown> => ({
      source: join(root, folder),
      target: below ? `${target}/${below}` : target,
      ...(language ? { lang: language } : {}),
      ...(target === 'content'
        ? {
            excludeFiles: left.map((file) => relative(folder, file)).filter((file) => !file.startsWith('..')),
          }
        : {}),
    });
  return {
    ...kept,
    markup: withNamedNumbers(given.markup ? without(given.markup, foreign) : {}),
    ...(config.languages.length > 0 && isMap(given.languages)
      ? { languages: Object.fromEntries(Object.entries(given.languages).map(withoutFolders)) }
      : {}),
    baseURL: `${origin}/`,
    disableKinds: ['RSS', 'sitemap', 'robotsTXT', 'taxonomy', 'term', '404', 'home'],
    module: {
      mounts: [
        ...config.content.map(mount('content')),
        ...config.data.map(mount('data')),
        ...config.assets.map(mount('assets')),
        { source: 'layouts', target: 'layouts' },
      ],
    },
  };
}

/** Settings of Markdown under which the number of a line of code can be told from code: by its class. */
const withNamedNumbers = (markup: Value): Record<string, unknown> => {
  const given = isMap(markup) ? markup : {};
  return {
    ...given,
    highlight: { ...(isMap(given.highlight) ? given.highlight : {}), noclasses: false },
  };
};

/** Settings of Markdown without those that another version of Hugo has. */
const without = (value: Value, paths: readonly string[], at = ''): Value =>
  isMap(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !paths.includes(`${at}${key}`))
          .map(([key, inner]) => [key, without(inner, paths, `${at}${key}.`)]),
      )
    : value;

const withoutFolders = ([code, values]: [string, Value]): [string, Value] => [
  code,
  isMap(values)
    ? Object.fromEntries(Object.entries(values).filter(([key]) => !/^(?:content|static)dir$/.test(key)))
    : values,
];

/** The templates of the themes that lie in the site, then the site’s own over them. */
async function copyTemplates(source: string, config: HugoConfig, room: string): Promise<void> {
  const themes = config.assets.flatMap(({ folder }) => /^(.+)\/assets$/.exec(folder)?.[1] ?? []);
  for (const folder of [...themes.map((theme) => `${theme}/layouts`), 'layouts'])
    for (const part of PARTS) {
      const from = join(source, folder, part);
      const there = await readdir(from).catch(() => undefined);
      if (there) await cp(from, join(room, 'layouts', part), { recursive: true, dereference: true });
    }
  await mkdir(join(room, 'layouts/_default'), { recursive: true });
  for (const name of ['single', 'list']) await writeFile(join(room, `layouts/_default/${name}.html`), PAGE);
}

/** Runs Hugo; what it said where it failed. */
async function build(room: string): Promise<string | undefined> {
  const to = ['--destination', join(room, 'out'), '--cacheDir', join(room, 'cache')];
  const all = ['--buildDrafts', '--buildFuture', '--buildExpired', '--noBuildLock', '--quiet'];
  try {
    await run('hugo', ['--source', room, '--config', join(room, 'config.json'), ...to, ...all], {
      env: { ...process.env, GOPROXY: 'off', HUGO_RESOURCEDIR: join(room, 'resources') },
      maxBuffer: 50_000_000,
      timeout: 600_000,
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { stderr = '', stdout = '' } = error as Error & { stderr?: string; stdout?: string };
    const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => line.trim());
    const first = lines.findIndex((line) => /error/i.test(line));
    const said = first === -1 ? error.message : lines.slice(first, first + 3).join(' ');
    return said.replace(/^error:?\s*/i, '').replaceAll(`${room}${sep}`, '');
  }
}

/** Takes away what made Hugo stop; `undefined` where its words name nothing that can be. */
async function withoutCause(
  fault: string,
  source: string,
  room: string,
): Promise<{ stub?: string; file?: string; setting?: string } | undefined> {
  const missing = /template for shortcode "([^"]+)" not found/.exec(fault)?.[1];
  if (missing) {
    await stub(missing, room);
    return { stub: missing };
  }
  const setting = /'([A-Z][\w.]*)' (?:expected|cannot|has)/.exec(fault)?.[1]?.toLowerCase();
  if (setting) return { setting };
  const open = /shortcode "([^"]+)" must be closed or self-closed/.exec(fault)?.[1];
  if (open) {
    await stub(open, room, OPEN_STUB);
    return {};
  }
  const template = /\b_?(shortcodes|partials|_default\/_markup|_markup)\/([\w./-]+?)\.html/.exec(fault);
  if (template) {
    const [path, folder, name = ''] = template;
    await rm(join(room, 'layouts', path), { force: true });
    if (folder !== 'shortcodes') return {};
    await stub(name, room);
    return { stub: name };
  }
  const file = fault.split(`${resolve(source)}${sep}`)[1]?.split(/[":]/)[0];
  return file ? { file } : undefined;
}

async function stub(name: string, room: string, text = STUB): Promise<void> {
  const path = join(room, 'layouts/shortcodes', `${name}.html`);
  if (!path.startsWith(join(room, 'layouts/shortcodes') + sep)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function readOut(source: string, room: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const out = join(room, 'out');
  const root = await realpath(source);
  for (const name of filesBelow(out)) {
    if (!name.endsWith('.html')) continue;
    const [, file = '', html = ''] =
      /<main data-file="([^"]*)">([\s\S]*)<\/main>/.exec(await readFile(join(out, name), 'utf8')) ?? [];
    if (file) pages.set(relative(root, file.replaceAll('&#43;', '+')).split(sep).join('/'), html);
  }
  return pages;
}
