/** A publication as the check in the browser knows it: from its data, and the file that somebody is writing. */
import type { Facts } from '../content/document';
import { ledgerProblems } from '../content/ledger-check';
import { EMPTY_OUTLINE } from '../content/outline';
import type { Problem } from '../content/problem';
import { publicFiles } from '../content/public-files';
import { listedPages } from '../content/rules/guide/listed-pages';
import { indexSite, lineOfAlias, pathOf, type SiteIndex } from '../content/site-index';
import type { Media } from '../content/types';
import type { KnownDocument, SiteData } from './site-data';

/** Where remedies for lost addresses would be written, as problems name them. */
const REDIRECTS = { file: 'content/redirects.yml', text: '' };
const SETTINGS = { file: 'content/site.yml', text: '' };
const LEDGER = 'content/ledger.txt';

export interface KnownSite {
  /** The index of the site with a file as it is written now. */
  indexWith(facts: Facts, text: string): SiteIndex;
  /** Problems of a file that was published at another address than the one that it has now. */
  lostProblems(facts: Facts, text: string): Problem[];
}

/** Reads the data once for all checks that follow. */
export function knownSite(data: SiteData): KnownSite {
  const known = data.documents.map(factsOf);
  const lines = new Map(data.documents.map(({ file, aliasLines }) => [file, aliasLines]));
  const ledger = new Map(data.published.map((address, index) => [address, index + 1]));
  const unread = namedOnly(known);
  const files = {
    findFile: publicFiles(() => data.files),
    turnStarts: (address: string) => (data.turns[address] ?? []).map((start) => start ?? undefined),
  };
  /** In the place of the file as it is published, so that of two that claim one address the same one is the first. */
  const withFile = (facts: Facts): Facts[] => {
    const at = known.findIndex(({ source }) => source.file === facts.source.file);
    return at < 0 ? known.toSpliced(placeAmong(known, facts), 0, facts) : known.with(at, facts);
  };
  const indexWith = (facts: Facts, text: string): SiteIndex =>
    indexSite(withFile(facts), {
      redirects: data.redirects.map((from) => ({ from })),
      files,
      unread,
      aliasLine: (one, at) =>
        one === facts ? lineOfAlias(facts, at, text) : (lines.get(one.source.file)?.[at] ?? 1),
      published: data.published,
    });
  return {
    indexWith,
    lostProblems: (facts, text) => {
      const { file } = facts.source;
      const published = { file: LEDGER, lines: ledger, redirects: REDIRECTS, settings: SETTINGS };
      const texts = new Map([[file, text]]);
      return ledgerProblems(published, withFile(facts), indexWith(facts, text), texts).filter(
        (problem) => problem.file === file,
      );
    },
  };
}

/** Files of pages that guides list and that are not published yet: nothing is known of them but their names. */
function namedOnly(known: readonly Facts[]): string[] {
  const paths = new Set(known.map(pathOf));
  return known.flatMap((facts) =>
    facts.kind === 'guide'
      ? listedPages(facts).flatMap(({ name }) =>
          paths.has(`${pathOf(facts)}${name}/`) ? [] : [`${name}.mdx`],
        )
      : [],
  );
}

/** Where a new file comes among those of its kind, which are read folder by folder, by name. */
function placeAmong(known: readonly Facts[], { kind, source }: Facts): number {
  const next = known.findIndex((one) => one.kind === kind && isBefore(source.file, one.source.file));
  if (next >= 0) return next;
  const last = known.findLastIndex((one) => one.kind === kind);
  return last < 0 ? known.length : last + 1;
}

function isBefore(one: string, other: string): boolean {
  const parts = one.split('/');
  const others = other.split('/');
  const at = parts.findIndex((part, index) => part !== others[index]);
  return (parts[at] ?? '') < (others[at] ?? '');
}

/** What was read of a document, as far as others ask for it. */
function factsOf(document: KnownDocument): Facts {
  const { file, id, anchors, links, transcripts, aliasLines: _, ...kindAndData } = document;
  const media: Media[] = [];
  for (const { medium, address, taken } of transcripts)
    media[medium - 1] = {
      ...NO_MEDIUM,
      transcript: address,
      chapters: taken.map((at) => ({ at, title: '' })),
    };
  return {
    ...kindAndData,
    source: { file, id },
    body: '',
    outline: { ...EMPTY_OUTLINE, anchors, media: Array.from(media, (medium = NO_MEDIUM) => medium) },
    references: links.map((href) => ({ href, kind: 'link', line: 1, column: 1 })),
    recordings: [],
    spans: {},
  };
}

const NO_MEDIUM: Media = { kind: 'audio', src: '', title: '', chapters: [] };
