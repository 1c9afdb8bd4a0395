/** Learns the whole old site before the first post is converted: addresses, topics, authors, pictures. */

import { spellingKey } from '@/lib/content/site-index';
import { parseDate } from '@/lib/dates';
import { authorPath, postPath, topicPath } from '@/lib/urls';
import { nameOf } from '../front-matter/convert';
import { formerAddress } from '../front-matter/keys/address-keys';
import { asText, asTexts } from '../front-matter/read';
import { readImageRecords } from './image-records';
import { learnAddresses } from './learn-addresses';
import { listFiles, readSourceFile } from './read-files';
import { toId } from './slug';
import type { ImportOptions, KnownPage, Place, SiteIndex, SourceFile, Unreadable } from './types';

export interface HugoSite {
  readonly index: SiteIndex;
  readonly posts: readonly SourceFile[];
  readonly topics: readonly SourceFile[];
  readonly authors: readonly SourceFile[];
  /** Pages of other sections: they are not imported, but posts link to them and their aliases retire addresses. */
  readonly others: readonly SourceFile[];
  readonly unreadable: readonly Unreadable[];
  /** Where each imported post lives, by its path. */
  readonly places: ReadonlyMap<string, Place>;
}

const FIXED = ['/', '/news/', '/topics/', '/authors/', '/search/', '/series/', '/subscribe/'];

/** Reads and indexes a Hugo site. `wanted` says which posts come along. */
export async function readSite(
  options: ImportOptions,
  wanted: (file: SourceFile) => boolean,
): Promise<HugoSite> {
  const { paths, unreadable } = await listFiles(options.source, 'content', /\.md$/);
  const problems: Unreadable[] = [...unreadable];
  const files: SourceFile[] = [];
  for (const path of paths) {
    const read = await readSourceFile(options.source, path);
    if ('message' in read) problems.push(read);
    else files.push(read);
  }
  const images = await readImageRecords(options.source);
  problems.push(...images.unreadable);
  const inFolder =
    (folder: string) =>
    (file: SourceFile): boolean =>
      file.path.startsWith(`content/${folder}/`);
  const isSection = (file: SourceFile): boolean => file.path.endsWith('/_index.md');
  const topics = files.filter((file) => inFolder('topics')(file) && file.path !== 'content/topics/_index.md');
  const authors = files.filter(
    (file) => inFolder('authors')(file) && file.path !== 'content/authors/_index.md',
  );
  const allPosts = files.filter((file) => inFolder(options.section)(file) && !isSection(file));
  const posts = allPosts.filter(wanted);
  const own = new Set([...topics, ...authors, ...allPosts]);
  const others = files.filter((file) => !own.has(file));
  const places = placePosts(posts);
  const index = buildIndex({ posts, allPosts, topics, authors, others, places });
  const learned = learnAddresses(
    files.map((file) => `${namedAddresses(file, options.origin)}\n${file.body}`),
    options.origin,
    (path) => index.pages.has(path),
  );
  return {
    index: { ...index, images: images.images, learned },
    posts,
    topics,
    authors,
    others,
    unreadable: problems,
    places,
  };
}

/** Where each post lives; where two claim one address, the later file is moved. */
export function placePosts(posts: readonly SourceFile[]): Map<string, Place> {
  const taken = new Set<string>();
  const names = new Set<string>();
  const places = new Map<string, Place>();
  for (const file of posts) {
    const wanted = addressOf(file);
    let address = wanted;
    for (let n = 2; taken.has(address); n += 1) address = `${wanted.slice(0, -1)}-${n}/`;
    taken.add(address);
    const [, year = '1970', month = '', day = '', slug = 'post'] = address.split('/');
    let name = `posts/${year}/${slug}`;
    if (names.has(name)) name = `posts/${year}/${slug}-${month}-${day}`;
    for (let n = 2; names.has(name); n += 1) name = `posts/${year}/${slug}-${month}-${day}-${n}`;
    names.add(name);
    places.set(file.path, { address, wanted, slug, file: `${name}.mdx` });
  }
  return places;
}

/** The permalink that Hugo gives a post: `/:year/:month/:day/:slug/`, the day as written. */
export function addressOf(file: SourceFile): string {
  const name = nameOf(file.path);
  const [, fileDay, rest = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? [];
  const date = parseDate(asText(file.frontMatter.values.date) ?? '');
  const dayFromName = fileDay && typeof parseDate(fileDay) !== 'string' ? fileDay : '1970-01-01';
  const day = typeof date === 'string' ? dayFromName : date.day;
  const slug =
    toId(asText(file.frontMatter.values.slug) ?? '')
      .slice(0, 200)
      .replace(/-$/, '') ||
    toId(rest) ||
    toId(asText(file.frontMatter.values.title) ?? '') ||
    'post';
  return postPath(day, slug);
}

/** Id of a topic’s or author’s page: its `slug`, else the name of its folder or file. */
export function pageId(file: SourceFile): string {
  return toId(asText(file.frontMatter.values.slug) ?? '') || toId(nameOf(file.path));
}

/** Addresses in a page’s front matter, aliases included, as text. */
function namedAddresses(file: SourceFile, origin: string): string {
  const aliases = asTexts(file.frontMatter.values.aliases).flatMap((alias) => formerAddress(alias) ?? []);
  return [JSON.stringify(file.frontMatter.values), ...aliases.map((alias) => `${origin}${alias}`)].join('\n');
}

interface Parts {
  posts: readonly SourceFile[];
  allPosts: readonly SourceFile[];
  topics: readonly SourceFile[];
  authors: readonly SourceFile[];
  others: readonly SourceFile[];
  places: ReadonlyMap<string, Place>;
}

function buildIndex({
  allPosts,
  topics,
  authors,
  others,
  places,
}: Parts): Omit<SiteIndex, 'images' | 'learned'> {
  const pages = new Map<string, KnownPage>();
  const add = (keys: readonly string[], page: KnownPage): void => {
    for (const key of keys) if (key && !pages.has(key)) pages.set(key, page);
  };
  const late: [string, KnownPage][] = [];
  for (const file of allPosts) {
    const address = places.get(file.path)?.address;
    const page: KnownPage = { address: address ?? addressOf(file), imported: address !== undefined };
    const short = file.path.replace(/^content\//, '');
    const name = nameOf(file.path);
    add([short, short.replace(/\.md$/, ''), name, `${name}.md`, page.address], page);
    // A reference may leave out the date, or name the slug.
    late.push([name.replace(/^\d{4}-\d{2}-\d{2}-/, ''), page], [page.address.split('/').at(-2) ?? '', page]);
  }
  for (const [folder, files, path] of [
    ['topics', topics, topicPath],
    ['authors', authors, authorPath],
  ] as const) {
    for (const file of files) {
      const page: KnownPage = { address: path(pageId(file)), imported: true };
      const short = file.path.replace(/^content\//, '');
      add(
        [
          short,
          short.replace(/\/?_?(?:index)?\.md$/, ''),
          `${folder}/${nameOf(file.path)}`,
          `${folder}/${pageId(file)}`,
          page.address,
        ],
        page,
      );
    }
  }
  const retired: KnownPage[] = [];
  for (const file of others) {
    const short = file.path.replace(/^content\//, '');
    const url = asText(file.frontMatter.values.url);
    const slug = asText(file.frontMatter.values.slug);
    const folder = short.replace(/(?:^|\/)[^/]*$/, '');
    const plain = /_?index\.md$/.test(short)
      ? `/${folder}/`
      : `/${[folder, slug ?? nameOf(file.path)].filter(Boolean).join('/')}/`;
    const page: KnownPage = {
      address: url ? (formerAddress(url) ?? plain) : plain.replace('//', '/'),
      imported: false,
    };
    add([short, short.replace(/\.md$/, ''), page.address], page);
    for (const alias of asTexts(file.frontMatter.values.aliases)) {
      const address = formerAddress(alias);
      if (address) retired.push({ address, imported: false });
    }
  }
  for (const [key, page] of late) add([key, `${key}.md`], page);
  for (const page of retired) {
    const slug = page.address.split('/').at(-2) ?? '';
    if (/^\/\d{4}\/\d{2}\/\d{2}\//.test(page.address)) add([slug, `${slug}.md`], page);
  }
  return {
    pages,
    topics: topicSpellings(topics),
    authors: new Set(authors.map(pageId)),
    addresses: new Set([
      ...FIXED,
      ...[...places.values()].map((place) => place.address),
      ...topics.map((file) => topicPath(pageId(file))),
      ...authors.map((file) => authorPath(pageId(file))),
    ]),
  };
}

function topicSpellings(topics: readonly SourceFile[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const file of topics) spellings.set(spellingKey(pageId(file)), pageId(file));
  for (const file of topics) {
    const names = [nameOf(file.path), asText(file.frontMatter.values.title) ?? '', ...topicAliases(file)];
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
