/** A whole run: read, convert and prove, write, check, report. */
import { join } from 'node:path';
import { checkResult } from './check-result';
import { compareText } from './notice';
import { fingerprint } from './output/fingerprint';
import { endJournal, noteInJournal, readJournal } from './output/journal';
import { type Output, openOutput, readIfThere, removeDrafts, sha256 } from './output/write-file';
import { runPool, type TaskResult } from './pool';
import { renderReport } from './report/html';
import { type ImportReport, REPORT_FILE, type ReportEntry, readReport, totalsOf } from './report/report';
import { type HugoSite, readSite } from './site/index-site';
import { type ConvertedPage, convertAuthor, convertTopic, newPage } from './site/pages';
import { gatherRedirects, printRedirects } from './site/redirects';
import type { ImportOptions, Unreadable } from './site/types';
import { wantedPosts } from './site/wanted';

export interface Progress {
  reading(): void;
  /** `done` of `total` posts are imported; `reused` of them were unchanged since the last run. */
  posts(done: number, total: number): void;
  checking(): void;
}

const silent: Progress = { reading: () => {}, posts: () => {}, checking: () => {} };

/**
 * Imports a site. Files that cannot be read are reported; the rest goes on.
 *
 * @throws where the run cannot start or cannot write (a full disk): nothing is half-written then.
 */
export async function importSite(
  options: ImportOptions,
  progress: Progress = silent,
  project = process.cwd(),
): Promise<ImportReport> {
  progress.reading();
  const site = await readSite(options, wantedPosts(options));
  const previous = await readReport(join(options.out, REPORT_FILE));
  const mark = fingerprint(site.index, site.places, options, project);
  const before = new Map(
    [...(previous?.posts ?? []), ...(previous?.pages ?? [])].map((entry) => [entry.source, entry]),
  );
  const recorded = new Map([
    ...[...before.values()].flatMap((entry) =>
      entry.file && entry.fileSha ? [[entry.file, entry.fileSha] as const] : [],
    ),
    // A run that was interrupted wrote these after the last report.
    ...(await readJournal(options.out)),
  ]);
  if (!options.dryRun) await removeDrafts(options.out);
  const output = openOutput({
    folder: options.out,
    recorded,
    force: options.force,
    dryRun: options.dryRun,
    note: (path, sha) => noteInJournal(options.out, path, sha),
  });

  const reuse = previous?.fingerprint === mark ? before : new Map<string, ReportEntry>();
  const { posts, reused } = await importPosts(site, options, output, reuse, progress);
  const topics = site.topics.map((file) => ({ file, page: convertTopic(file, site.index, options) }));
  const authors = site.authors.map((file) => ({ file, page: convertAuthor(file, site.index, options) }));
  const pages: ReportEntry[] = [];
  for (const { file, page } of topics)
    pages.push(await writePage(output, `topics/${page.id}.mdx`, file.path, file.sha, page));
  for (const { file, page } of authors)
    pages.push(await writePage(output, `authors/${page.id}.mdx`, file.path, file.sha, page));
  pages.push(...(await writeNewPages(output, posts)));
  const redirects = gatherRedirects(
    {
      posts: posts.flatMap(({ address, aliases, leadsTo }) =>
        address ? [{ address, aliases: aliases ?? [], leadsTo }] : [],
      ),
      topics: topics.map(({ page }) => page),
      authors: authors.map(({ page }) => page),
      others: site.others,
    },
    site.index,
    options,
  );
  const redirectText = printRedirects(redirects.entries);
  const redirectState = await output.write('redirects.yml', redirectText);
  pages.push({
    source: 'aliases',
    file: 'redirects.yml',
    state: redirectState,
    fileSha: keptSha('aliases', redirectState, redirectText, before),
    notices: [],
  });
  for (const entry of [...posts, ...pages])
    if (entry.state === 'edited') entry.fileSha = before.get(entry.source)?.fileSha;
  posts.push(...unreadable(site.unreadable));

  const report: ImportReport = {
    version: 1,
    fingerprint: mark,
    totals: totalsOf(posts),
    posts: posts.sort((a, b) => compareText(a.source, b.source)),
    pages: pages.sort((a, b) => compareText(a.file ?? a.source, b.file ?? b.source)),
    redirects: {
      written: redirects.entries.length,
      servedAgain: [...redirects.servedAgain],
      conflicts: [...redirects.conflicts],
    },
    hosts: [],
    orphans: [],
  };
  const sources = new Set([...report.posts, ...report.pages].flatMap((entry) => entry.file ?? []));
  report.orphans = [...recorded.keys()].filter((file) => !sources.has(file)).sort(compareText);
  if (options.dryRun) return report;
  const untouched =
    reused && pages.every((page) => page.state === 'unchanged') && report.orphans.length === 0;
  if (!untouched) {
    progress.checking();
    checkResult(options.out, report);
  } else report.hosts = previous?.hosts ?? [];
  report.totals = totalsOf(report.posts);
  const always = openOutput({ folder: options.out, recorded, force: true, dryRun: false });
  await always.write(REPORT_FILE, `${JSON.stringify(report, null, 1)}\n`);
  await always.write('import-report.html', renderReport(report));
  await endJournal(options.out);
  return report;
}

function keptSha(
  source: string,
  state: ReportEntry['state'],
  text: string,
  before: ReadonlyMap<string, ReportEntry>,
): string | undefined {
  return state === 'edited' ? before.get(source)?.fileSha : sha256(text);
}

async function importPosts(
  site: HugoSite,
  options: ImportOptions,
  output: Output,
  reuse: ReadonlyMap<string, ReportEntry>,
  progress: Progress,
) {
  const posts: ReportEntry[] = [];
  const tasks: Parameters<typeof runPool>[0][number][] = [];
  const waiting: Promise<void>[] = [];
  site.posts.forEach((file, index) => {
    const place = site.places.get(file.path);
    if (!place) return;
    tasks.push({ index, file, place });
  });
  const fresh: typeof tasks = [];
  for (const task of tasks) {
    const known = reuse.get(task.file.path);
    if (known && (await isUntouched(known, task.file.sha, options)))
      posts.push({ ...known, state: 'unchanged' });
    else fresh.push(task);
  }
  let done = tasks.length - fresh.length;
  progress.posts(done, tasks.length);
  const failures: unknown[] = [];
  await runPool(fresh, { site: site.index, options }, (result) => {
    done += 1;
    progress.posts(done, tasks.length);
    const task = tasks.find(({ index }) => index === result.index);
    if (!task) return;
    waiting.push(
      writePost(output, task, result)
        .then((entry) => void posts.push(entry))
        .catch((error: unknown) => void failures.push(error)),
    );
  });
  await Promise.all(waiting);
  if (failures.length > 0) throw failures[0];
  return { posts, reused: fresh.length === 0 };
}

async function isUntouched(entry: ReportEntry, sourceSha: string, options: ImportOptions): Promise<boolean> {
  if (entry.sourceSha !== sourceSha || !entry.file || entry.state === 'failed') return false;
  const text = await readIfThere(join(options.out, entry.file));
  return text !== undefined && sha256(text) === entry.fileSha;
}

async function writePost(
  output: Output,
  { file, place }: Parameters<typeof runPool>[0][number],
  { post, fault }: TaskResult,
): Promise<ReportEntry> {
  if (!post) {
    return {
      source: file.path,
      state: 'failed',
      sourceSha: file.sha,
      notices: [
        {
          level: 'error',
          rule: 'cannot-convert',
          line: file.bodyLine,
          message: `The post could not be converted: ${fault ?? 'no reason given'}.`,
        },
      ],
    };
  }
  const state = await output.write(place.file, post.text);
  const edited = {
    level: 'person' as const,
    rule: 'edited',
    line: 1,
    message: `${place.file} was edited after it was imported and was left as it is; --force overwrites it.`,
  };
  return {
    source: file.path,
    file: place.file,
    address: place.address,
    state,
    sourceSha: file.sha,
    fileSha: sha256(post.text),
    holds: post.counts,
    verbatim: post.verbatim,
    notices: state === 'edited' ? [edited, ...post.notices] : [...post.notices],
    aliases: [...post.aliases],
    leadsTo: post.leadsTo,
    newTopics: post.newTopics.map(([id, name]): [string, string] => [id, name]),
    newAuthors: post.newAuthors.map(([id, name]): [string, string] => [id, name]),
  };
}

async function writePage(
  output: Output,
  path: string,
  source: string,
  sourceSha: string,
  page: ConvertedPage,
): Promise<ReportEntry> {
  const state = await output.write(path, page.text);
  return { source, file: path, state, sourceSha, fileSha: sha256(page.text), notices: [...page.notices] };
}

/** Pages for the topics and authors that posts name and the old site has none for. */
async function writeNewPages(output: Output, posts: readonly ReportEntry[]): Promise<ReportEntry[]> {
  const entries: ReportEntry[] = [];
  const sorted = [...posts].sort((a, b) => compareText(a.source, b.source));
  for (const [kind, folder, key] of [
    ['topic', 'topics', 'newTopics'],
    ['author', 'authors', 'newAuthors'],
  ] as const) {
    const names = new Map(sorted.flatMap((post) => post[key] ?? []).reverse());
    for (const [id, name] of [...names].sort(([a], [b]) => compareText(a, b))) {
      const text = newPage(kind, id, name);
      const path = `${folder}/${id}.mdx`;
      const state = await output.write(path, text);
      entries.push({
        source: `${kind} ${id}`,
        file: path,
        state,
        fileSha: sha256(text),
        notices: [
          {
            level: 'person',
            rule: `${kind}-made`,
            line: 1,
            message: `Posts name the ${kind} “${name}”, which has no page; this one was made. Complete it.`,
          },
        ],
      });
    }
  }
  return entries;
}

function unreadable(files: readonly Unreadable[]): ReportEntry[] {
  return files.map(({ path, line, message }) => ({
    source: path,
    state: 'failed',
    notices: [{ level: 'error', rule: 'unreadable', line, message }],
  }));
}
