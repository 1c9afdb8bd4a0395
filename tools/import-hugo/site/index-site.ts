/** Learns the whole old site before the first post is converted: addresses, topics, authors, pictures. */
import { formerAddress } from '../front-matter/keys/address-keys';
import { asTexts } from '../front-matter/value';
import { readSizes } from '../media/known-sizes';
import { type MediaCopy, planMedia } from '../media/plan-media';
import { listSiteFiles } from '../media/site-files';
import { usedFiles } from '../media/used-files';
import { buildIndex } from './build-index';
import { readPermalinks } from './hugo-config';
import { readIdentity } from './identity';
import { readImageRecords } from './image-records';
import { learnAddresses } from './learn-addresses';
import { permalinkOf } from './permalink';
import { placePosts } from './place-posts';
import { listFiles, readSourceFile } from './read-files';
import type { ImportOptions, Place, SiteIndex, SourceFile, Unreadable } from './types';
import { isAskedFor } from './wanted';

export interface HugoSite {
  readonly index: SiteIndex;
  readonly posts: readonly SourceFile[];
  readonly topics: readonly SourceFile[];
  readonly authors: readonly SourceFile[];
  /** Pages of other sections: they are not imported, but posts link to them and their aliases retire addresses. */
  readonly others: readonly SourceFile[];
  readonly unreadable: readonly Unreadable[];
  /** Files that posts use, to be copied. */
  readonly copies: readonly MediaCopy[];
  /** Where each imported post lives, by its path. */
  readonly places: ReadonlyMap<string, Place>;
}

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
  const config = await readPermalinks(options.source);
  problems.push(...config.unreadable);
  const { permalinks } = config;
  const places = placePosts(posts, permalinks);
  const index = buildIndex({ allPosts, topics, authors, others, places, permalinks });
  const identity = await readIdentity(options.source);
  const oldAddresses = files.map((file): [string, string] => {
    const place = places.get(file.path);
    return [file.path, place ? (place.former ?? place.wanted) : permalinkOf(file, permalinks)];
  });
  const siteFiles = await listSiteFiles(
    options.source,
    new Map(oldAddresses),
    [options.origin, identity.base].filter((base) => base !== undefined),
  );
  const used = usedFiles([...posts, ...topics, ...authors], siteFiles);
  const { media, copies } = await planMedia(options.source, siteFiles, used);
  const learned = learnAddresses(
    files.map((file) => [file.path, `${namedAddresses(file, options.origin)}\n${file.body}`] as const),
    options.origin,
    (path) => index.pages.has(path),
  );
  return {
    index: { ...index, images: images.images, sizes: await readSizes(options.out), learned, media },
    copies,
    posts,
    topics,
    authors,
    others,
    // A post that was not asked for is nobody’s business today.
    unreadable: problems.filter(
      ({ path }) => !path.startsWith(`content/${options.section}/`) || isAskedFor(path, options),
    ),
    places,
  };
}

/** Addresses in a page’s front matter, aliases included, as text. */
function namedAddresses(file: SourceFile, origin: string): string {
  const aliases = asTexts(file.frontMatter.values.aliases).flatMap((alias) => formerAddress(alias) ?? []);
  return [JSON.stringify(file.frontMatter.values), ...aliases.map((alias) => `${origin}${alias}`)].join('\n');
}
