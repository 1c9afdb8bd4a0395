/** Finds published addresses that would lead nowhere, and the file whose change is the cause. */
import { baseName, folderName } from '../file-name';
import { allKinds, type KindName, kinds } from '../kinds';
import { changedPermalink, changedPermalinkProblem } from './changed-permalink';
import { closest } from './did-you-mean';
import type { Facts } from './document';
import { goneRemedy, movedRemedy, type Written } from './lost-address';
import { Places } from './places';
import type { Problem } from './problem';
import { lostAddress } from './rules/address/lost';
import { problemOf } from './rules/rule';
import { pathOf, type SiteIndex } from './site-index';
import { spanOf } from './spans';

/** Files that the build writes beside a page: they go where it goes. */
const BESIDE = /\/(?:feed\.xml|atom\.xml|feed\.json|podcast\.xml)$|\/page\/\d+\/$|\/embed\/$/;

interface Ledger {
  /** As problems name it: `content/ledger.txt`. */
  readonly file: string;
  /** Lines of published addresses, which are in normal form. */
  readonly lines: ReadonlyMap<string, number>;
  /** `redirects.yml`, which remedies add to. */
  readonly redirects: Written;
  /** `site.yml`. */
  readonly settings: Written;
}

/**
 * One error for each published address that nothing answers any more: on the document that has moved away from it, or on
 * the ledger where nothing took its place. All that the setting `permalinks` has moved are one error. Links to such an address are a
 * consequence, and are counted in the message.
 *
 * @param texts of all files, in which an address that a faulty file claims may stand
 */
export function ledgerProblems(
  { file, lines, redirects, settings }: Ledger,
  documents: readonly Facts[],
  index: SiteIndex,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const faulty = documents.filter(({ data }) => !data).map(({ source }) => texts.get(source.file) ?? '');
  const lost = [...lines.keys()].filter(
    (address) => isLost(address, index) && !faulty.some((text) => text.includes(address)),
  );
  const movable = documents.filter((facts) => {
    const path = pathOf(facts);
    return path !== undefined && !lines.has(path);
  });
  const links = linksTo(lost, documents);
  const drafts = documents.flatMap((facts) =>
    facts.data && 'draft' in facts.data && facts.data.draft && lines.has(pathOf(facts) ?? '')
      ? [draftProblem(facts, texts)]
      : [],
  );
  const changed = changedPermalink(lost, movable);
  const moves = new Set(changed?.moves.map(({ from }) => from));
  const others = lost.filter((address) => !moves.has(address));
  const linksToMoved = [...moves].flatMap((address) => links.get(address) ?? []);
  const found = others.map((address) => {
    const moved = movedFrom(address, movable, others);
    const consequence = sayLinks(links.get(address));
    if (!moved) {
      const message = `${address} was published, and nothing is there any more${consequence}`;
      const { fix, ...remedy } = goneRemedy(address, index, redirects);
      return problemOf(lostAddress, file, { line: lines.get(address) ?? 1, column: 1 }, message, fix, remedy);
    }
    const text = texts.get(moved.source.file) ?? '';
    const { day = '', name = '' } = kinds[moved.kind].placedBy ?? {};
    const key = baseName(address) === baseName(pathOf(moved) ?? '') ? day : name;
    const { fix, ...remedy } = movedRemedy(address, moved, text, redirects);
    return problemOf(
      lostAddress,
      moved.source.file,
      new Places(text).at(spanOf(moved.spans, [key])[0]),
      `This page was published at ${address}, and its address is ${pathOf(moved)} now${consequence}`,
      fix,
      remedy,
    );
  });
  const ofSetting = changed && changedPermalinkProblem(changed, settings, redirects, sayLinks(linksToMoved));
  return [...drafts, ...(ofSetting ? [ofSetting] : []), ...found];
}

function isLost(address: string, index: SiteIndex): boolean {
  if (BESIDE.test(address) || index.anchors(address) || index.isRedirect(address)) return false;
  if (index.isUnread(address)) return false;
  if (address.endsWith('/')) return true;
  return address.startsWith('/media/') && index.findFile(encodeURI(address)) !== 'there';
}

/** The document that lived at an address: of its kind, at an address that is new, and the nearest to it. */
function movedFrom(address: string, movable: readonly Facts[], lost: readonly string[]): Facts | undefined {
  const name = baseName(address);
  const same = movable.filter((facts) => kindsAt(address).includes(facts.kind));
  const nameOf = (facts: Facts): string => baseName(pathOf(facts) ?? '');
  const byName = same.filter((facts) => nameOf(facts) === name);
  if (byName.length === 1) return byName[0];
  const near = closest(name, same.map(nameOf));
  if (near) return same.find((facts) => nameOf(facts) === near);
  // The only one that went, and the only one that came, on the same day or in the same folder.
  const beside = same.filter((facts) => folderName(pathOf(facts) ?? '') === folderName(address));
  const gone = lost.filter(
    (other) => folderName(other) === folderName(address) && kindsAt(other).join() === kindsAt(address).join(),
  );
  return beside.length === 1 && gone.length === 1 ? beside[0] : undefined;
}

/** What may have lived at an address of its form. A post may have had one like those of pages, under the settings of the time. */
function kindsAt(address: string): readonly KindName[] {
  const kind = allKinds.find(({ addressForm }) => addressForm.test(address))?.kind;
  if (kind === undefined) return [];
  return kind === 'page' ? [kind, 'post'] : [kind];
}

function draftProblem(facts: Facts, texts: ReadonlyMap<string, string>): Problem {
  const { file } = facts.source;
  const place = new Places(texts.get(file) ?? '').at(spanOf(facts.spans, ['draft'])[0]);
  const message = `This ${kinds[facts.kind].words.one} was published at ${pathOf(facts)}, and a draft is not`;
  return problemOf(lostAddress, file, place, message, 'Delete the line “draft: true”.');
}

/** The files that link to each of some addresses. */
function linksTo(
  lost: readonly string[],
  documents: readonly Facts[],
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(lost);
  const found = new Map<string, string[]>();
  for (const { references, source } of documents)
    for (const { href } of references) {
      const path = href.replace(/[?#].*$/s, '');
      const address = path.endsWith('/') || path.startsWith('/media/') ? path : `${path}/`;
      if (wanted.has(address)) found.set(address, [...(found.get(address) ?? []), source.file]);
    }
  return found;
}

function sayLinks(files: readonly string[] = []): string {
  if (files.length === 0) return '';
  const count = new Set(files).size;
  return `; ${files.length} ${files.length === 1 ? 'link' : 'links'} in ${count} ${count === 1 ? 'file' : 'files'} would be broken`;
}
