/** What documents may refer to: topics by every spelling, authors, series, every address with its anchors, files. */
import { addressKey, normalAddress } from '../addresses/address';
import { isReserved, pageBeside } from '../addresses/reserved';
import { baseName } from '../file-name';
import { type KindName, kinds, kindsInUse } from '../kinds';
import { manualPath, manualSlugs } from '../manual/pages';
import {
  authorsPath,
  embedPath,
  listeningPath,
  newsPath,
  searchPath,
  subscribePath,
  topicsPath,
  writePath,
} from '../urls';
import type { Facts } from './document';
import { type FileFound, publicFiles } from './public-files';
import type { SiteFiles } from './site-files';
import { spanOf } from './spans';
import { spellingKey } from './spelling-key';
import { turnFinder } from './turn-anchors';
import type { Redirect } from './types';

export interface SiteIndex {
  /** Id of the topic that a spelling names: its id, title or an alias. */
  topicId(spelling: string): string | undefined;
  readonly topicIds: ReadonlySet<string>;
  readonly authorIds: ReadonlySet<string>;
  /** Ids by name in lower case. */
  readonly authorNames: ReadonlyMap<string, string>;
  readonly seriesIds: ReadonlySet<string>;
  /** Anchors by root-relative address with a trailing slash; `undefined` where nothing lives there. */
  anchors(path: string): ReadonlySet<string> | undefined;
  /** Whether the document at an address is a draft; `false` where there is none. */
  isDraft(path: string): boolean;
  /** The post at an address, as far as its translations ask; `undefined` where there is none. */
  post(path: string): TranslatedPost | undefined;
  /** Posts that name an address as that of the post that they translate, in the order in which they were read. */
  translations(path: string): readonly TranslatedPost[];
  /** Whether a transcript on the page at an address has a turn of an id: `t=17`, `turn-3`, `m2-t=17`. */
  hasTurn(path: string, id: string): boolean;
  /** Whether a file that could not be read, so that its address is unknown, may live at an address. */
  isUnread(path: string): boolean;
  /** Whether the ledger says that something was published at an address. */
  wasPublished(path: string): boolean;
  /** Every address at which something lives. */
  paths(): Iterable<string>;
  /** Whether an address leads on to another one. */
  isRedirect(path: string): boolean;
  /** Files that live at an address (capitals apart), in the order in which they were read. */
  owners(path: string): readonly string[];
  /** Whether the site itself answers at an address: a list, a file for programs, a file beside a page. */
  isOwn(path: string): boolean;
  /** Documents that claim an address as an old one of theirs, in the order in which they were read. */
  aliasOwners(path: string): readonly AliasOwner[];
  /** Whether `public/` holds the file of a root-relative address. */
  findFile(path: string): FileFound;
}

interface TranslatedPost {
  readonly file: string;
  /** BCP 47; `undefined` where it is the site's. */
  readonly lang?: string;
  readonly translationOf?: string;
}

/** A document that has an alias, and its place: `content/pages/about.mdx:4`. */
interface AliasOwner {
  readonly file: string;
  readonly place: string;
}

/** The root-relative address of a document; `undefined` where its front matter has errors. */
export const pathOf = <K extends KindName>({ kind, source, data }: Facts<K>): string | undefined =>
  kinds[kind].address(source.id, data);

/** The old addresses of a document in normal form. A topic's aliases are spellings too. */
export function aliasesOf(facts: Facts): readonly string[] {
  return facts.data && 'aliases' in facts.data ? aliasPaths(facts.kind, facts.data.aliases) : [];
}

/** The addresses that the aliases of a document stand for: names belong to the folder of its kind. */
export function aliasPaths(kind: KindName, aliases: readonly string[]): readonly string[] {
  const { aliases: form, folder } = kinds[kind];
  return aliases.map((alias) =>
    form === 'names' ? `/${folder}/${spellingKey(alias)}/` : normalAddress(alias),
  );
}

/** Addresses of pages that exist in every site, besides those of documents. */
export const fixedPaths = (): readonly string[] => [
  ...['/', newsPath(), topicsPath(), authorsPath(), searchPath(), listeningPath(), subscribePath()],
  ...kindsInUse().flatMap(({ listPath }) => listPath?.() ?? []),
  ...[manualPath(), writePath(), ...manualSlugs().map((slug) => manualPath(slug))],
];

/** What an index is made of besides documents; what is missing, nobody knows. */
interface Surroundings {
  readonly redirects?: readonly Pick<Redirect, 'from'>[];
  readonly files?: SiteFiles;
  /** Files of which not even the text is known. */
  readonly unread?: readonly string[];
  /** The line in its file at which a document has an alias. */
  readonly aliasLine?: (facts: Facts, at: number) => number;
  /** The addresses of the ledger. */
  readonly published?: Iterable<string>;
}

const NO_FILES: SiteFiles = { findFile: publicFiles(() => []), turnStarts: () => [] };

/** Builds the index of everything that was read, faulty documents included as far as they are known. */
export function indexSite(
  documents: readonly Facts[],
  { redirects = [], files = NO_FILES, unread = [], aliasLine = () => 1, published = [] }: Surroundings = {},
): SiteIndex {
  const topics = topicSpellings(documents);
  const idsOf = (kind: KindName) => new Set(ofKind(kind, documents).map(({ id }) => id));
  const homes = new Map<string, Facts | undefined>(fixedPaths().map((path) => [path, undefined]));
  const anchors = new Map<string, ReadonlySet<string>>();
  const players = new Set(documents.flatMap((facts) => playerPath(facts) ?? []));
  const owners = new Map<string, string[]>();
  const aliases = new Map<string, AliasOwner[]>();
  for (const facts of documents) {
    for (const [at, alias] of aliasesOf(facts).entries())
      add(aliases, addressKey(alias), {
        file: facts.source.file,
        place: `${facts.source.file}:${aliasLine(facts, at)}`,
      });
    const path = pathOf(facts);
    if (!path) continue;
    add(owners, addressKey(path), facts.source.file);
    homes.set(path, facts);
    for (const list of listsWith(facts)) if (!homes.has(list)) homes.set(list, undefined);
  }
  const translations = new Map<string, TranslatedPost[]>();
  for (const facts of documents) {
    const post = translated(facts);
    if (post?.translationOf) add(translations, post.translationOf, post);
  }
  const wasPublished = new Set(published);
  const isTurn = turnFinder(files);
  const lost = new Set([
    ...unread.map((file) => baseName(file, '.mdx')),
    ...documents.flatMap((facts) => (facts.data ? [] : [baseName(facts.source.id)])),
  ]);
  const leads = new Set(redirects.map(({ from }) => addressKey(from)));
  const homeKeys = new Set([...homes.keys()].map(addressKey));
  return {
    topicId: (spelling) => topics.get(spellingKey(spelling)),
    topicIds: idsOf('topic'),
    authorIds: idsOf('author'),
    authorNames: new Map(
      ofKind('author', documents).flatMap(({ id, names }) => names.map((name) => [name.toLowerCase(), id])),
    ),
    seriesIds: idsOf('series'),
    anchors: (path) => {
      if (!homes.has(path)) return players.has(path) ? new Set() : undefined;
      const known = anchors.get(path) ?? new Set(homes.get(path)?.outline.anchors);
      anchors.set(path, known);
      return known;
    },
    isDraft: (path) => {
      const data = homes.get(path)?.data;
      return data !== undefined && 'draft' in data && data.draft;
    },
    post: (path) => translated(homes.get(path)),
    translations: (path) => translations.get(path) ?? [],
    hasTurn: (path, id) => {
      const facts = homes.get(path);
      return facts !== undefined && isTurn(facts.outline, id);
    },
    isUnread: (path) => lost.has(baseName(path)),
    wasPublished: (path) => wasPublished.has(path),
    paths: () => homes.keys(),
    isRedirect: (path) => leads.has(addressKey(path)) || aliases.has(addressKey(path)),
    owners: (path) => owners.get(addressKey(path)) ?? [],
    isOwn: (path) => {
      const page = pageBeside(path);
      const isBeside = page !== undefined && homeKeys.has(addressKey(page));
      return (
        isReserved(path) || isBeside || (homeKeys.has(addressKey(path)) && !owners.has(addressKey(path)))
      );
    },
    aliasOwners: (path) => aliases.get(addressKey(path)) ?? [],
    findFile: files.findFile,
  };
}

const listsWith = <K extends KindName>({ kind, data, source }: Facts<K>): readonly string[] =>
  (data && kinds[kind].lists?.(data, source.id)) ?? [];

/** The address of the framed player of a post; `undefined` where it has no recording. */
export function playerPath(facts: Facts): string | undefined {
  const path = facts.kind === 'post' ? pathOf(facts) : undefined;
  return path && facts.outline.media.some(({ kind }) => kind === 'audio') ? embedPath(path) : undefined;
}

function translated(facts: Facts | undefined): TranslatedPost | undefined {
  // Only a kind with a date of publication has translations.
  if (!facts?.data || !('date' in facts.data)) return undefined;
  const { lang, translation_of } = facts.data;
  return { file: facts.source.file, lang, translationOf: translation_of };
}

/** The line of an alias in the text of its file. */
export const lineOfAlias = ({ spans }: Facts, at: number, text: string): number =>
  text.slice(0, spanOf(spans, ['aliases', at])[0]).split('\n').length;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Topics by every spelling; an id is never another topic's alias. */
function topicSpellings(documents: readonly Facts[]): Map<string, string> {
  const topics = new Map<string, string>();
  for (const { id, names } of ofKind('topic', documents))
    for (const spelling of [id, ...names]) {
      const key = spellingKey(spelling);
      if (key && (!topics.has(key) || spelling === id)) topics.set(key, id);
    }
  return topics;
}

/** The documents of a kind, each with the names that others may use for it. */
const ofKind = (kind: KindName, documents: readonly Facts[]) =>
  documents
    .filter((facts) => facts.kind === kind)
    .map((facts) => ({ id: facts.source.id, names: namesOf(facts) }));

const namesOf = <K extends KindName>({ kind, data }: Facts<K>): readonly string[] =>
  (data && kinds[kind].names?.(data)) ?? [];
