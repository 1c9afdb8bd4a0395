/**
 * `npm run bench [-- --content <folder>]`: builds the site twice, cold and warm, and prints what it took and what it weighs, as
 * a table in Markdown. Nothing else should run on the machine.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { Phase } from '../publish/phases.ts';
import { setBuildDate } from '../setup/build-date.ts';
import { type Measurement, measure } from './measure.ts';
import { type SiteWeight, weighSite } from './site-weight.ts';

const BASE = join('.cache', 'bench');
const phasesShape = z.array(z.object({ name: z.string(), wall: z.number(), cpu: z.number() }));

const program = new Command('bench')
  .description('Measures cold and warm builds, the content check and the built site.')
  .option('--content <folder>', 'content folder to build', 'content')
  .option('--import <folder>', 'Hugo site to import first, and to build')
  .action(async (options: { content: string; import?: string }) => {
    setBuildDate();
    rmSync(BASE, { recursive: true, force: true });
    const rows: string[][] = [];
    const content = options.import ? join(BASE, 'imported') : options.content;
    if (options.import)
      rows.push(row('import', await tool('import-hugo', [options.import, '--out', content])));
    const environment = {
      CONTENT_DIR: content,
      OUT_DIR: join(BASE, 'out'),
      BENCH_FILE: join(BASE, 'phases.json'),
    };
    rows.push(row('content check', await tool('check', [], environment)));
    rmSync('.next', { recursive: true, force: true });
    const cold = await build(environment);
    const phases = readPhases(environment.BENCH_FILE);
    rows.push(row('cold build', cold), ...phaseRows(phases));
    rows.push(row('warm build', await build(environment)));
    const weight = weighSite(environment.OUT_DIR);
    const perPage = perPageMilliseconds(phases, weight);
    console.log(
      `\n${machine()}\n\n${table(['what', 'wall', 'CPU', 'memory'], rows)}\n\n${describe(weight, perPage)}`,
    );
    process.exitCode = cold.code;
  });

const tool = (name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  measure([process.execPath, '--import', 'tsx', `tools/${name}/main.ts`, ...args], environment);

async function build(environment: Readonly<Record<string, string>>): Promise<Measurement> {
  const result = await measure([process.execPath, 'tools/setup/bootstrap.mjs', 'build'], environment);
  if (result.code !== 0) console.error(result.output);
  return result;
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const row = (name: string, { wall, cpu, memory }: Measurement): string[] => [
  name,
  seconds(wall),
  seconds(cpu),
  memory ? megabytes(memory) : 'unknown',
];

const readPhases = (file: string): Phase[] =>
  existsSync(file) ? phasesShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

const phaseRows = (phases: readonly Phase[]): string[][] =>
  phases.map(({ name, wall, cpu }) => [`— ${name}`, seconds(wall), seconds(cpu), '']);

/** Processor time for rendering and stripping, for each page. */
function perPageMilliseconds(phases: readonly Phase[], weight: SiteWeight): number {
  const used = phases.filter(({ name }) => name === 'pages' || name === 'release');
  return (used.reduce((sum, { cpu }) => sum + cpu, 0) * 1000) / Math.max(1, weight.pages);
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}, Node ${process.versions.node}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function describe(weight: SiteWeight, perPage: number): string {
  const facts = [
    ['pages', String(weight.pages)],
    ['files', String(weight.files)],
    ['bytes', megabytes(weight.bytes)],
    ['HTML, CSS and scripts for each page', `${(weight.bytesPerPage / 1000).toFixed(1)} KB`],
    ['search index', `${weight.search.files} files, ${megabytes(weight.search.bytes)}`],
    ['rendering and stripping, CPU for each page (cold)', `${perPage.toFixed(1)} ms`],
  ];
  const kinds = weight.kinds.map(({ kind, pages, bytes }) => [
    kind,
    String(pages),
    `${(bytes / 1000).toFixed(1)} KB`,
  ]);
  return `${table(['the site', ''], facts)}\n\n${table(['kind of page', 'pages', 'HTML and CSS over the wire (gzip), middle page'], kinds)}`;
}

await program.parseAsync();
