/** By which names posts may refer to the pages of the old site. */
import { addressKey } from '@/lib/addresses/address';
import { DATED_PERMALINK, fillPermalink } from '@/lib/addresses/permalink';
import { fixedPaths } from '@/lib/content/site-index';
import { spellingKey } from '@/lib/content/spelling-key';
import { kinds } from '@/lib/kinds';
import { authorPath, directoryPath, topicPath } from '@/lib/urls';
import { formerAddress } from '../front-matter/keys/address-keys';
import { plainText } from '../front-matter/plain-text';
import { asText, asTexts } from '../front-matter/value';
import type { Permalinks } from './config/permalinks';
import { inLanguage, nameOf } from './page-name';
import { permalinkOf } from './permalink';
import { dayAndSlugOf } from './place-posts';
import { toId } from './slug';
import type { KnownPage, Place, SiteIndex, SourceFile } from './types';

export interface Parts {
  readonly allPosts: readonly SourceFile[];
  readonly topics: readonly SourceFile[];
  readonly authors: readonly SourceFile[];
  readonly others: readonly SourceFile[];
  readonly places: ReadonlyMap<string, Place>;
  readonly permalinks: Permalinks | undefined;
}

/** Indexes all pages. Of two with one name the first wins: posts, topics, authors, other sections, former addresses. */
export function buildIndex(
  parts: Parts,
): Omit<SiteIndex, 'images' | 'learned' | 'markup' | 'media' | 'sizes' | 'templates'> {
  const { allPosts, topics, authors, others, places, permalinks } = parts;
  const pages = new Map<string, KnownPage>();
  const add = (keys: readonly string[], page: KnownPage, language?: string): void => {
    const names = [...keys, ...(language ? keys.map((key) => key && inLanguage(key, language)) : [])];
    for (const key of names) if (key && !pages.has(key)) pages.set(key, page);
  };
  const lists = listsOf(places);
  const late: [string, KnownPage, string?][] = [];
  const former: [string, KnownPage][] = [];
  for (const file of originalsFirst(allPosts)) {
    const { language } = file;
    const address = places.get(file.path)?.address;
    const page: KnownPage = {
      address: address ?? leftAddress(file, permalinks),
      imported: address !== undefined,
      ...(places.get(file.path)?.kind && { card: cardOf(file) }),
    };
    const short = file.logical;
    const name = nameOf(file);
    add([short, short.replace(/(?:\/_?index)?\.md$/, ''), page.address], page, language);
    // Pages of guides are called after what they are about, in their guide: `methods`. Posts go before them.
    if (places.get(file.path)?.guide) late.push([name, page, language]);
    else add([name, `${name}.md`], page, language);
    // A reference may leave out the date, or name the slug.
    late.push(
      [name.replace(/^\d{4}-\d{2}-\d{2}-/, ''), page, language],
      [page.address.split('/').at(-2) ?? '', page, language],
    );
    former.push(...formerNames(file, page));
  }
  for (const [folder, files, path] of [
    ['topics', topics, topicPath],
    ['authors', authors, authorPath],
  ] as const) {
    for (const file of files) {
      const page: KnownPage = { address: path(pageId(file)), imported: true };
      const short = file.logical;
      add(
        [
          short,
          short.replace(/\/?_?(?:index)?\.md$/, ''),
          `${folder}/${nameOf(file)}`,
          `${folder}/${pageId(file)}`,
          page.address,
        ],
        page,
      );
      former.push(...formerNames(file, page));
    }
  }
  for (const file of originalsFirst(others)) {
    const { language } = file;
    const address = permalinkOf(file, permalinks);
    const page: KnownPage = { address, imported: lists.has(address), card: cardOf(file) };
    const short = file.logical;
    add([short, short.replace(/(?:\/index)?\.md$/, ''), page.address], page, language);
    // Hugo finds a page by its file’s name alone, where the name is the only one.
    if (!/(?:^|\/)_index\.md$/.test(short)) late.push([nameOf(file), page, language]);
    for (const alias of asTexts(file.frontMatter.values.aliases)) {
      const address = formerAddress(alias);
      const slug = address?.split('/').at(-2);
      // A notice page retires posts by listing their addresses: they can still be found by their slug.
      if (address && slug && /^\/\d{4}\/\d{2}\/\d{2}\//.test(address))
        former.push([slug, { address, imported: false }]);
    }
  }
  for (const [key, page, language] of late) add([key, `${key}.md`], page, language);
  for (const [key, page] of former) add(key.startsWith('/') ? [key] : [key, `${key}.md`], page);
  return {
    pages,
    sources: new Map(
      [...allPosts, ...others].map(({ path, logical, language }) => [path, { logical, language }]),
    ),
    topics: topicSpellings(topics),
    authors: authorNames(authors),
    moved: movedAddresses(parts),
    posts: new Set([...places.values()].map((place) => place.address)),
    entries: new Set([...places.values()].flatMap(({ kind, address }) => (kind ? [address] : []))),
    addresses: new Set([
      ...fixedPaths(),
      ...lists,
      ...[...places.values()].map((place) => place.address),
      ...topics.map((file) => topicPath(pageId(file))),
      ...authors.map((file) => authorPath(pageId(file))),
    ]),
  };
}

/** What the original has no language of its own for goes before its translations. */
const originalsFirst = (files: readonly SourceFile[]): SourceFile[] =>
  [...files].sort((a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined));

/** What a card that leads to a page shows. */
function cardOf({ frontMatter: { values } }: SourceFile): KnownPage['card'] {
  const plain = (key: string): string | undefined => plainText(asText(values[key]) ?? '') || undefined;
  return { title: plain('title'), kicker: plain('kicker'), summary: plain('summary') ?? plain('deck') };
}

/** The lists that the new site has because of what comes along: `/resources/`. */
const listsOf = (places: Parts['places']): ReadonlySet<string> =>
  new Set(
    [...places.values()].flatMap(({ kind }) =>
      kind && kind !== 'page' ? [directoryPath(kinds[kind].folder)] : [],
    ),
  );

/** Where the old site has a post that does not come along. */
function leftAddress(file: SourceFile, permalinks: Permalinks | undefined): string {
  if (permalinks) return permalinkOf(file, permalinks);
  const { day, slug } = dayAndSlugOf(file);
  return fillPermalink(DATED_PERMALINK, day, slug);
}

/** Where posts, and pages of terms and people, lived that live elsewhere now. */
function movedAddresses({ places, topics, authors, permalinks }: Parts): Map<string, string> {
  const moved = new Map<string, string>();
  const add = (from: string, to: string): void => {
    if (from !== to && !moved.has(addressKey(from))) moved.set(addressKey(from), to);
  };
  for (const { former, address } of places.values()) if (former) add(former, address);
  for (const file of topics) add(permalinkOf(file, permalinks), topicPath(pageId(file)));
  for (const file of authors) add(permalinkOf(file, permalinks), authorPath(pageId(file)));
  return moved;
}

/** Former addresses of a page that comes along. */
function formerNames(file: SourceFile, page: KnownPage): [string, KnownPage][] {
  if (!page.imported) return [];
  return asTexts(file.frontMatter.values.aliases).flatMap((alias): [string, KnownPage][] => {
    const address = formerAddress(alias);
    return address ? [[address, { ...page, formerly: address }]] : [];
  });
}

/** Id of a topic’s or author’s page: its `slug`, else the name of its folder or file. */
export function pageId(file: SourceFile): string {
  return toId(asText(file.frontMatter.values.slug) ?? '') || toId(nameOf(file));
}

/** Authors by their ids, and by their names where no id is called so. */
function authorNames(authors: readonly SourceFile[]): Map<string, string> {
  const names = new Map(authors.map((file) => [pageId(file), pageId(file)]));
  for (const file of authors) {
    const { values } = file.frontMatter;
    for (const key of ['display_name', 'fullname', 'name', 'title']) {
      const id = toId(asText(values[key]) ?? '');
      if (id && !names.has(id)) names.set(id, pageId(file));
    }
    const path = toId(nameOf(file));
    if (path && !names.has(path)) names.set(path, pageId(file));
  }
  return names;
}

function topicSpellings(topics: readonly SourceFile[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const file of topics) spellings.set(spellingKey(pageId(file)), pageId(file));
  for (const file of topics) {
    const names = [nameOf(file), asText(file.frontMatter.values.title) ?? '', ...topicAliases(file)];
    for (const name of names) {
      const key = spellingKey(name);
      if (key && !spellings.has(key)) spellings.set(key, pageId(file));
    }
  }
  return spellings;
}

/** `/topics/cx/` → `cx`: aliases of a topic that are spellings of it. */
export function topicAliases(file: SourceFile): string[] {
  return asTexts(file.frontMatter.values.aliases).flatMap(
    (alias) => /^\/?topics\/([^/]+)\/?$/.exec(alias.trim())?.[1] ?? [],
  );
}
