/** Reads, checks and joins everything in the content folder. */
import { buildInstant } from '../build-instant';
import { listsOf } from '../kinds/lists';
import { contentFolder } from '../publication';
import { site } from '../site';
import type { Facts } from './document';
import { examineOnce, forgetUnder } from './examine-once';
import { freeze } from './freeze';
import { joinSite } from './join-site';
import { nextChange } from './next-change';
import { compareProblems, type Problem } from './problem';
import { redirectTable } from './redirect-table';
import type { WrittenRedirect } from './redirects';
import { redirectRules } from './rules';
import { none } from './rules/file/none';
import { problemOf } from './rules/rule';
import { settingsProblems } from './settings-problems';
import type { SiteIndex } from './site-index';
import { siteProblems } from './site-problems';
import { displayName, readSources } from './source';
import type { Content } from './types';

export interface Loaded {
  /** What may be published; incomplete where a problem is an error. */
  readonly content: Content;
  /** Sorted. */
  readonly problems: readonly Problem[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file that was read, drafts too. */
  readonly documents: readonly Facts[];
  /** Entries of `redirects.yml`, and those that the guide adds. */
  readonly redirects: readonly WrittenRedirect[];
}

/**
 * Loads a content folder (that of the publication) as of a moment in milliseconds (the build date). Never throws on
 * what an author wrote. `publicFolder` holds the files that the site serves as they are; the publication’s where missing.
 */
export function loadContent(folder = contentFolder(), now = buildInstant(), publicFolder?: string): Loaded {
  const sources = readSources(folder);
  forgetUnder(sources.settings?.text);
  const examined = sources.documents.map(examineOnce);
  const documents = examined.map(({ facts }) => facts);
  const { index, redirects, texts, lost } = joinSite(sources, documents, folder, publicFolder);
  const problems = [
    ...sources.problems,
    ...settingsProblems(sources, index),
    ...examined.flatMap((result) => result.problems),
    ...redirects.problems,
    ...redirectProblems(redirects.entries, documents, index, sources.redirects?.file ?? ''),
    ...documents.flatMap((facts) => siteProblems(facts, index, texts.get(facts.source.file))),
    ...lost,
    ...(sources.documents.length + sources.problems.length > 0 ? [] : [noPosts(displayName(folder))]),
  ].sort(compareProblems);
  return {
    content: freeze({
      ...join(documents, index, now),
      redirects: redirects.entries.map(({ from, to, place }) => ({
        from,
        to,
        place: `${sources.redirects?.file}:${place.line}`,
      })),
    }),
    problems,
    texts,
    documents,
    redirects: redirects.entries,
  };
}

/** What the rules on `redirects.yml` among all addresses find. */
export function redirectProblems(
  entries: readonly WrittenRedirect[],
  documents: readonly Facts[],
  index: SiteIndex,
  file: string,
): Problem[] {
  const table = redirectTable(entries, documents);
  return entries.flatMap((entry) =>
    redirectRules.flatMap((rule) => {
      const found: Problem[] = [];
      rule.check(entry, table, index, (message, fix) =>
        found.push(problemOf(rule, file, entry.place, message, fix)),
      );
      return found;
    }),
  );
}

function noPosts(folder: string): Problem {
  const message = `There are no posts: 0 files in ${folder}/posts`;
  return problemOf(none, `${folder}/posts`, { line: 1, column: 1 }, message, none.fix);
}

function join(documents: readonly Facts[], index: SiteIndex, now: number): Omit<Content, 'redirects'> {
  const around = { index, now, preview: process.env.PREVIEW === '1' };
  return { ...listsOf(documents, around), nextChange: nextChange(documents, now, site.alert) };
}
