import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { buildDate } from '@/lib/build-instant.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { publicationFolder } from '@/lib/publication.ts';
import {
  BUILD_FOLDER,
  forgetCompiledPages,
  type NextBuildMode,
  nextBuildCommand,
  nextBuildEnvironment,
  RENDERER,
} from '../next/build.ts';
import { compressFiles } from '../publish/compress-files.ts';
import type { Phase } from '../publish/phases.ts';
import { type FirstResults, frequentWord, measureFirstResults } from './first-results.ts';
import { comparePaints, type PaintComparison } from './largest-paint.ts';
import { type Measurement, measure } from './measure.ts';
import { measureOthers } from './other-generators.ts';
import { type SiteWeight, weighSite } from './site-weight.ts';

const BASE = join('.cache', 'bench');
const phasesShape = z.array(z.object({ name: z.string(), wall: z.number(), cpu: z.number() }));

/**
 * Builds the site cold, warm and without what machines read, and prints what each took and what the site weighs, as tables in
 * Markdown. Nothing else should run on the machine.
 *
 * @param imported the Hugo site to import first, and to build
 * @returns the exit code of the worst build
 */
export async function bench(imported: string | undefined): Promise<number> {
  buildDate();
  rmSync(BASE, { recursive: true, force: true });
  const rows: string[][] = [];
  const publication = imported ? join(BASE, 'imported') : publicationFolder();
  if (imported) rows.push(row('import', await command('import', [imported, '--out', publication])));
  const environment = {
    PUBLICATION_DIR: publication,
    OUT_DIR: join(BASE, 'out'),
    BENCH_FILE: join(BASE, 'phases.json'),
  };
  rows.push(row('content check', await command('check:content', [], environment)));
  for (const folder of CACHES) rmSync(folder, { recursive: true, force: true });
  const cold = await build(environment);
  rows.push(row('cold build', cold), ...phaseRows(readPhases(environment.BENCH_FILE)));
  const warm = await build(environment);
  const phases = readPhases(environment.BENCH_FILE);
  rows.push(row('warm build (cards and pictures kept)', warm), ...phaseRows(phases));
  const alone = await pagesAlone(environment);
  rows.push(row('pages alone (no feeds, Markdown, cards, APIs, sitemaps)', alone));
  for (const { name, result, files } of await measureOthers(environment.OUT_DIR, BASE))
    rows.push(row(`${name}, the same posts: ${files} files`, result));
  const weight = weighSite(environment.OUT_DIR);
  const release = phases.find(({ name }) => name === 'release')?.cpu ?? 0;
  const perPage = (seconds: number) => `${((seconds * 1000) / Math.max(1, weight.pages)).toFixed(1)} ms`;
  const efforts = [
    ['rendering a page', perPage(renderingSeconds(alone))],
    ['stripping and checking a page', perPage(release)],
    ['rendering a page and all that machines read of it', perPage(renderingSeconds(warm))],
  ];
  console.log(`\n${machine()}\n\n${table(['what', 'wall', 'CPU', 'memory'], rows)}\n`);
  console.log(`${table(['CPU for each page', ''], efforts)}\n\n${describe(weight)}\n`);
  const paints = await comparePaints(environment.OUT_DIR, join(BASE, 'paint'));
  console.log(
    table(['largest paint on a slow phone', 'with islands', 'without', 'ratio'], paints.map(paintRow)),
  );
  await compressFiles(environment.OUT_DIR, filesBelow(environment.OUT_DIR));
  const word = frequentWord(environment.OUT_DIR);
  const searches = await measureFirstResults(environment.OUT_DIR, word);
  console.log(
    `\n${table([`first result for “${word}” on a slow phone`, 'wait', 'bytes'], searches.map(searchRow))}`,
  );
  return Math.max(cold.code, warm.code, alone.code);
}

/** What a cold build does without: compiled code, link-preview cards, resized pictures. */
const CACHES = [BUILD_FOLDER, join('.cache', 'cards'), join('.cache', 'images')];

const command = (
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measurement> =>
  measured([process.execPath, 'tools/setup/bootstrap.mjs', name, ...args], environment);

const build = (environment: Readonly<Record<string, string>>): Promise<Measurement> =>
  command('build', [], environment);

/** Next without its route handlers, with the content that the build before has left. */
async function pagesAlone(environment: Readonly<Record<string, string>>): Promise<Measurement> {
  const part = (mode: NextBuildMode) =>
    measured(nextBuildCommand(mode), {
      ...environment,
      ...nextBuildEnvironment(mode),
      BENCH_PAGES_ALONE: '1',
    });
  const compiled = await part('compile');
  forgetCompiledPages();
  const rendered = await part('generate');
  return {
    ...rendered,
    code: compiled.code || rendered.code,
    wall: compiled.wall + rendered.wall,
    cpu: compiled.cpu + rendered.cpu,
    memory: Math.max(compiled.memory, rendered.memory),
  };
}

async function measured(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Measurement> {
  const result = await measure(command, environment);
  if (result.code !== 0) console.error(result.output);
  return result;
}

/** Processor time of Next's rendering processes. */
const renderingSeconds = ({ processes }: Measurement): number =>
  processes.reduce((sum, { command, cpu }) => sum + (command.includes(RENDERER) ? cpu : 0), 0);

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const row = (name: string, { wall, cpu, memory }: Measurement): string[] => [
  name,
  seconds(wall),
  seconds(cpu),
  memory ? megabytes(memory) : 'unknown',
];

const searchRow = ({ network, time, bytes }: FirstResults): string[] => [
  network,
  seconds(time / 1000),
  `${Math.round(bytes / 1000)} KB`,
];

const paintRow = ({ path, withIslands, withoutIslands }: PaintComparison): string[] => [
  path,
  `${Math.round(withIslands)} ms`,
  `${Math.round(withoutIslands)} ms`,
  (withIslands / withoutIslands).toFixed(2),
];

const readPhases = (file: string): Phase[] =>
  existsSync(file) ? phasesShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

const phaseRows = (phases: readonly Phase[]): string[][] =>
  phases.map(({ name, wall, cpu }) => [`— ${name}`, seconds(wall), seconds(cpu), '']);

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}, Node ${process.versions.node}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function describe(weight: SiteWeight): string {
  const facts = [
    ['pages', String(weight.pages)],
    ['redirected addresses, removed addresses', `${weight.leadOn}, ${weight.gone}`],
    ['files', String(weight.files)],
    ['bytes', megabytes(weight.bytes)],
    ['HTML, CSS and scripts for each page', `${(weight.bytesPerPage / 1000).toFixed(1)} KB`],
    ['search index', `${weight.search.files} files, ${megabytes(weight.search.bytes)}`],
  ];
  const kinds = weight.kinds.map(({ kind, pages, bytes }) => [
    kind,
    String(pages),
    `${(bytes / 1000).toFixed(1)} KB`,
  ]);
  return `${table(['the site', ''], facts)}\n\n${table(['kind of page', 'pages', 'HTML and CSS over the wire (gzip), middle page'], kinds)}`;
}
