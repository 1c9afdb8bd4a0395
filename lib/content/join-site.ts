import { addressKey } from '../addresses/address';
import { absentManualPaths, manualPath } from '../manual/pages';
import { SETTINGS_FILE } from '../settings/read';
import type { Facts } from './document';
import { filesOnDisk } from './files-on-disk';
import { ledgerFile, readLedgerLines } from './ledger';
import { ledgerProblems } from './ledger-check';
import type { Problem } from './problem';
import { readRedirects, type WrittenRedirect } from './redirects';
import { aliasesOf, indexSite, lineOfAlias, pathOf, playerPath, type SiteIndex } from './site-index';
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
  const entries = [...written.entries, ...manualRedirects(lines, written.entries)];
  const redirects = { ...written, entries: [...entries, ...playerRedirects(lines, entries, documents)] };
  const unread = unreadFiles(sources);
  const index = indexSite(documents, {
    redirects: redirects.entries,
    files: filesOnDisk(publicFolder),
    unread,
    aliasLine: (facts, at) => lineOfAlias(facts, at, texts.get(facts.source.file) ?? ''),
    published: lines.keys(),
  });
  const published = {
    file: ledgerFile(folder),
    lines,
    redirects: redirectsOf(sources, folder),
    settings: sources.settings ?? { file: SETTINGS_FILE, text: '' },
  };
  return { index, redirects, texts, lost: ledgerProblems(published, documents, index, texts) };
}

/** A page of the guide that was published, and that the settings of today leave out, leads to the guide: no editor can bring it back. */
function manualRedirects(
  published: ReadonlyMap<string, unknown>,
  written: readonly WrittenRedirect[],
): WrittenRedirect[] {
  return absentManualPaths()
    .filter((from) => published.has(from) && !written.some((entry) => entry.from === from))
    .map((from) => ({ from, to: manualPath(), place: { line: 1, column: 1 } }));
}

/** A framed player that was published goes where its post goes: pages of other sites hold it. */
function playerRedirects(
  published: ReadonlyMap<string, unknown>,
  written: readonly WrittenRedirect[],
  documents: readonly Facts[],
): WrittenRedirect[] {
  const players = [...published.keys()].filter((address) => address.endsWith('/embed/'));
  if (players.length === 0) return [];
  const targets = new Map(written.flatMap(({ from, to }) => (to ? [[addressKey(from), to] as const] : [])));
  const byPath = new Map<string, string>();
  for (const facts of documents) {
    const path = pathOf(facts);
    const player = playerPath(facts);
    if (!path || !player) continue;
    byPath.set(path, player);
    for (const alias of aliasesOf(facts))
      if (!targets.has(addressKey(alias))) targets.set(addressKey(alias), path);
  }
  return players.flatMap((from) => {
    const to = byPath.get(targets.get(addressKey(from.slice(0, -'embed/'.length))) ?? '');
    return to && !targets.has(addressKey(from)) ? [{ from, to, place: { line: 1, column: 1 } }] : [];
  });
}
