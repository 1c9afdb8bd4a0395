import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { filesBelow } from '@/lib/files-below.ts';
import { type Measurement, measure } from './measure.ts';

interface Generator {
  readonly name: string;
  /** Where the posts lie below the copy of its site. */
  readonly posts: string;
  /** Front matter that each post gets besides its own. */
  readonly extra: (path: string) => Readonly<Record<string, unknown>>;
  readonly command: (site: string, out: string) => string[];
}

const GENERATORS: readonly Generator[] = [
  {
    name: 'hugo',
    posts: 'content',
    extra: (path) => ({ url: path }),
    command: (site, out) => ['hugo', '--quiet', '--source', site, '--destination', resolve(out)],
  },
  {
    name: 'eleventy',
    posts: 'posts',
    extra: (path) => ({ permalink: path, layout: 'page.njk', tags: ['post'] }),
    command: (site, out) => [
      'eleventy',
      '--quiet',
      `--config=${join(site, 'eleventy.config.mjs')}`,
      `--input=${site}`,
      `--output=${out}`,
    ],
  },
];

/**
 * Renders the posts of a built site with each generator that is installed.
 *
 * @param built folder of the built site, whose Markdown versions are the posts
 * @param work folder to work in; it is made anew
 */
export async function measureOthers(
  built: string,
  work: string,
): Promise<{ name: string; result: Measurement; files: number }[]> {
  const found = [];
  for (const generator of GENERATORS.filter(({ name }) => !spawnSync(name, ['version']).error)) {
    const site = join(work, generator.name);
    const out = join(work, `${generator.name}-out`);
    for (const folder of [site, out]) rmSync(folder, { recursive: true, force: true });
    cpSync(join('bench', generator.name), site, { recursive: true });
    copyPosts(built, join(site, generator.posts), generator.extra);
    const result = await measure(generator.command(site, out), {});
    if (result.code !== 0) console.error(result.output);
    found.push({ name: generator.name, result, files: result.code === 0 ? filesBelow(out).length : 0 });
  }
  return found;
}

function copyPosts(built: string, folder: string, extra: Generator['extra']): void {
  mkdirSync(folder, { recursive: true });
  for (const [number, file] of filesBelow(built)
    .filter((name) => name.endsWith('/index.md'))
    .entries()) {
    const [, frontMatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(built, file), 'utf8')) ?? [];
    const facts = parseDocument(frontMatter);
    // An absolute address, which these generators would take for a path.
    facts.delete('url');
    for (const [name, value] of Object.entries(extra(`/${file.replace(/index\.md$/, '')}`)))
      facts.set(name, value);
    writeFileSync(join(folder, `${number}.md`), `---\n${facts.toString()}---\n${body}`);
  }
}
