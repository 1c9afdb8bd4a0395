/** A whole run: read, convert and prove, write, check, report. */
import { join } from 'node:path';
import { compareText } from '@/lib/compare-text';
import { reasonOf } from '@/lib/content/read-safely';
import { kinds } from '@/lib/kinds';
import { forgetSettings } from '@/lib/settings/source/from-disk';
import { directoryPath } from '@/lib/urls';
import { checkResult } from './check-result';
import { asText, at, type Value } from './front-matter/value';
import { refuseTooLarge } from './import-post';
import { importPosts } from './import-posts';
import { withSizes } from './media/with-sizes';
import { fingerprint } from './output/fingerprint';
import { endJournal, noteInJournal, readJournal } from './output/journal';
import { openOutput, readIfThere, removeDrafts, sha256 } from './output/write-file';
import { writeMedia } from './output/write-media';
import { writeNewPages, writePage } from './output/write-pages';
import { renderReport } from './report/html';
import { leftPages } from './report/left-pages';
import { tellLeftTranslations } from './report/left-translations';
import { type ImportReport, REPORT_FILE, type ReportEntry, readReport, totalsOf } from './report/report';
import { type HugoSite, readSite } from './site/index-site';
import { kindOfSection } from './site/kind-of';
import { ownPermalink } from './site/own-permalink';
import { hasFormulas } from './site/page-math';
import { isSectionPage, sectionOf } from './site/page-name';
import { convertAuthor, convertTopic } from './site/pages';
import type { HugoPages } from './site/read-pages';
import { gatherRedirects, printRedirects } from './site/redirects';
import { identityOf, importedSettings } from './site/settings';
import type { ImportOptions, SourceFile, Unreadable } from './site/types';
import { wantedPosts } from './site/wanted';
import { witnessByHugo } from './witness/witness-by-hugo';

export interface Progress {
  reading(): void;
  /** `done` of `total` pictures were asked for. */
  measuring(done: number, total: number): void;
  /** `done` of `total` posts are imported; `reused` of them were unchanged since the last run. */
  posts(done: number, total: number): void;
  checking(): void;
  /** The old site is rendered by Hugo and held against the new one. */
  witness(): void;
}

const silent: Progress = {
  reading: () => {},
  measuring: () => {},
  posts: () => {},
  checking: () => {},
  witness: () => {},
};

/**
 * Imports a site. Files that cannot be read are reported; the rest goes on.
 *
 * @throws where the run cannot start or cannot write (a full disk): nothing is half-written then.
 */
export async function importSite(
  options: ImportOptions,
  progress: Progress = silent,
  project = process.cwd(),
  hugo?: HugoPages,
): Promise<ImportReport> {
  progress.reading();
  const previous = await readReport(join(options.out, REPORT_FILE));
  const earlier = new Set((previous?.posts ?? []).map(({ source }) => source));
  const read = await readSite(options, wantedPosts(options), hugo, earlier);
  const { site, unmeasured } = await withSizes(read, options, progress.measuring);
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
  const content = join(options.out, 'content');
  const output = openOutput({
    folder: content,
    recorded,
    force: options.force,
    dryRun: options.dryRun,
    note: (path, sha) => noteInJournal(options.out, path, sha),
  });

  const everything = [...site.posts, ...site.topics, ...site.authors, ...site.others];
  const texts = everything.map(({ frontMatter, body }) => `${JSON.stringify(frontMatter.values)}\n${body}`);
  const settings = importedSettings(
    options,
    identityOf(site.config),
    [...texts, ...mediaPrefixes(site.index.markup.params)],
    {
      newestDay: newestDay(site.posts),
      permalink: site.permalink,
      folders: foldersOf(site),
      hasFormulas: site.posts.some((post) => hasFormulas(post, site.index.markup)),
    },
  );
  const settingsState = await output.write('site.yml', settings);
  if (settingsState === 'edited') await refuseOtherAddresses(site.permalink, options.out);
  const media = await writeMedia(
    options.source,
    openOutput({
      folder: join(options.scratch ?? options.out, 'public'),
      recorded: new Map(previous?.media.map(({ file, fileSha }) => [file, fileSha])),
      force: options.force,
      dryRun: options.dryRun && !options.scratch,
    }),
    site.copies,
  );
  if (options.scratch)
    await keepSettings(options.scratch, (await readIfThere(join(content, 'site.yml'))) ?? settings);
  forgetSettings();
  const mark = fingerprint(site.index, site.places, options, project);
  const reuse = previous?.fingerprint === mark ? before : new Map<string, ReportEntry>();
  const { posts, reused } = await importPosts(site, options, output, reuse, progress.posts);
  tellLeftTranslations(posts, site.posts, site.others);
  const failed: Unreadable[] = [];
  const topics = convertEach(site.topics, (file) => convertTopic(file, site.index, options), failed);
  const authors = convertEach(site.authors, (file) => convertAuthor(file, site.index, options), failed);
  const pages: ReportEntry[] = [
    {
      source: 'settings',
      file: 'site.yml',
      state: settingsState,
      fileSha: keptSha('settings', settingsState, settings, before),
      notices: [],
    },
  ];
  const lists = listPages(site);
  pages.push(...lists, ...leftPages(site, new Set(lists.map(({ source }) => source))));
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
      drafts: posts.flatMap(({ ownAliases }) => ownAliases ?? []),
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
  posts.push(...unreadable([...site.unreadable, ...failed]));

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
      leftOut: [...redirects.leftOut],
    },
    addresses: addressesOf(site),
    media,
    hosts: [],
    unmeasured,
    orphans: [],
  };
  const sources = new Set([...report.posts, ...report.pages].flatMap((entry) => entry.file ?? []));
  report.orphans = [...recorded.keys()].filter((file) => !sources.has(file)).sort(compareText);
  if (options.dryRun) return report;
  const untouched =
    reused && pages.every((page) => page.state === 'unchanged') && report.orphans.length === 0;
  if (!untouched) {
    progress.checking();
    await checkResult(content, report);
  } else {
    report.hosts = previous?.hosts ?? [];
    if (!options.measure) report.unmeasured = previous?.unmeasured ?? [];
  }
  if (options.witness) {
    progress.witness();
    await witnessByHugo(
      site,
      options,
      report.posts,
      pages.find(({ file }) => file === 'site.yml'),
    );
  }
  report.totals = totalsOf(report.posts);
  const always = openOutput({ folder: options.out, recorded, force: true, dryRun: false });
  await always.write(REPORT_FILE, `${JSON.stringify(report, null, 1)}\n`);
  await always.write('import-report.html', renderReport(report));
  await endJournal(options.out);
  return report;
}

/** @throws where settings that somebody has edited give posts other addresses than the run */
async function refuseOtherAddresses(pattern: string, publication: string): Promise<void> {
  const own = await ownPermalink(publication);
  if (own !== undefined && own !== pattern)
    throw new Error(
      `content/site.yml, which was edited, has posts at ${own}, and --permalinks says ${pattern}. Leave --permalinks out, or write “permalinks:” and “posts: ${pattern}” there.`,
    );
}

/** Folders of the kinds besides posts that come along. */
const foldersOf = ({ places }: HugoSite): string[] => [
  ...new Set(
    [...places.values()].flatMap(({ kind }) => (kind && kind !== 'page' ? [kinds[kind].folder] : [])),
  ),
];

/** Pages of sections whose lists the new site makes itself: what they said is told. */
const listPages = ({ others, index }: HugoSite): ReportEntry[] =>
  others.flatMap((file) => {
    const kind = isSectionPage(file) ? kindOfSection(sectionOf(file)) : undefined;
    const list = kind && directoryPath(kinds[kind].folder);
    if (!list || !index.addresses.has(list)) return [];
    const message = `The new site makes the list ${list} itself; the title and the text of this page were left out.`;
    const notice = { level: 'person' as const, rule: 'list-page', line: 1, message };
    return [{ source: file.path, state: 'unchanged' as const, notices: [notice] }];
  });

/** Where posts live, and how many of them lived there before. */
function addressesOf({ permalink, places }: HugoSite): ImportReport['addresses'] {
  const kept = [...places.values()].filter(({ former, address }) => (former ?? address) === address);
  return { posts: permalink, kept: kept.length, of: places.size };
}

/** Below which addresses castanet keeps its episodes. */
function mediaPrefixes(params: Value): string[] {
  const prefixes = [at(params, 'media_prefix'), at(at(params, 'feed'), 'media_prefix')];
  return prefixes.flatMap((value) => (asText(value) ? [`${asText(value)}x.mp3`] : []));
}

/** The day of the newest post: `2026-03-01`. */
function newestDay(posts: readonly SourceFile[]): string | undefined {
  const days = posts.flatMap(({ frontMatter }) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(asText(frontMatter.values.date) ?? '')?.[0];
    return day && !Number.isNaN(Date.parse(day)) ? [day] : [];
  });
  return days.sort(compareText).at(-1);
}

/** Settings for a run that writes none. */
async function keepSettings(folder: string, settings: string): Promise<void> {
  const output = openOutput({
    folder: join(folder, 'content'),
    recorded: new Map(),
    force: true,
    dryRun: false,
  });
  await output.write('site.yml', settings);
}

/** Converts pages; one that defeats its readers is named, and the others come along. */
function convertEach<T>(
  files: readonly SourceFile[],
  convert: (file: SourceFile) => T,
  failed: Unreadable[],
): { readonly file: SourceFile; readonly page: T }[] {
  return files.flatMap((file) => {
    try {
      refuseTooLarge(file);
      return [{ file, page: convert(file) }];
    } catch (error) {
      failed.push({
        path: file.path,
        line: file.bodyLine,
        message: `The page could not be converted: ${reasonOf(error)}.`,
      });
      return [];
    }
  });
}

function keptSha(
  source: string,
  state: ReportEntry['state'],
  text: string,
  before: ReadonlyMap<string, ReportEntry>,
): string | undefined {
  return state === 'edited' ? before.get(source)?.fileSha : sha256(text);
}

function unreadable(files: readonly Unreadable[]): ReportEntry[] {
  return files.map(({ path, line, message }) => ({
    source: path,
    state: 'failed',
    notices: [{ level: 'error', rule: 'unreadable', line, message }],
  }));
}
