import { absentGuidePaths, guidePath } from '../guide/pages';
import type { Facts } from './document';
import { filesOnDisk } from './files-on-disk';
import { ledgerFile, readLedgerLines } from './ledger';
import { ledgerProblems } from './ledger-check';
import type { Problem } from './problem';
import { readRedirects, type WrittenRedirect } from './redirects';
import { indexSite, lineOfAlias, type SiteIndex } from './site-index';
import { redirectsOf, type Sources, unreadFiles } from './source';

/** What the files of a publication are together: where everything is, and which published addresses are lost. */
export interface JoinedSite {
  readonly index: SiteIndex;
  readonly redirects: ReturnType<typeof readRedirects>;
  /** Every text by file. */
  readonly texts: Map<string, string>;
  /** Of addresses that were published, and where nothing is any more. */
  readonly lost: readonly Problem[];
}

/** Joins documents, of which the head may be enough, with redirects, settings and the ledger of a content folder. */
export function joinSite(
  sources: Sources,
  documents: readonly Facts[],
  folder: string,
  publicFolder?: string,
): JoinedSite {
  const written = readRedirects(sources.redirects);
  const texts = new Map(sources.documents.map(({ file, text }) => [file, text]));
  for (const source of [sources.settings, sources.redirects]) if (source) texts.set(source.file, source.text);
  const lines = readLedgerLines(folder);
  const redirects = { ...written, entries: [...written.entries, ...guideRedirects(lines, written.entries)] };
  const unread = unreadFiles(sources);
  const index = indexSite(documents, {
    redirects: redirects.entries,
    files: filesOnDisk(publicFolder),
    unread,
    aliasLine: (facts, at) => lineOfAlias(facts, at, texts.get(facts.source.file) ?? ''),
    published: lines.keys(),
  });
  const published = { file: ledgerFile(folder), lines, redirects: redirectsOf(sources, folder) };
  return { index, redirects, texts, lost: ledgerProblems(published, documents, index, texts) };
}

/** A page of the guide that was published, and that the settings of today leave out, leads to the guide: no editor can bring it back. */
function guideRedirects(
  published: ReadonlyMap<string, unknown>,
  written: readonly WrittenRedirect[],
): WrittenRedirect[] {
  return absentGuidePaths()
    .filter((from) => published.has(from) && !written.some((entry) => entry.from === from))
    .map((from) => ({ from, to: guidePath(), place: { line: 1, column: 1 } }));
}
