/** Learns the whole old site before the first post is converted: addresses, topics, authors, pictures. */
import { posix } from 'node:path';
import { DATED_PERMALINK } from '@/lib/addresses/permalink';
import { formerAddress } from '../front-matter/keys/address-keys';
import { asTexts } from '../front-matter/value';
import { readSizes } from '../media/known-sizes';
import { type MediaCopy, planMedia } from '../media/plan-media';
import { listSiteFiles } from '../media/site-files';
import { usedFiles } from '../media/used-files';
import { buildIndex, pageId } from './build-index';
import { KEEP } from './choose-permalink';
import type { Permalinks } from './config/permalinks';
import type { HugoConfig } from './config/site-config';
import { readNavigations } from './guide-navigation';
import { readImageRecords } from './image-records';
import { isOfGuide } from './kind-of';
import { learnAddresses } from './learn-addresses';
import { isLonePage } from './lone-page';
import { markupOf } from './markup';
import { ownPermalink } from './own-permalink';
import { isSectionPage, sectionOf } from './page-name';
import { peopleFolders } from './people';
import { readPeople } from './people-records';
import { permalinkOf } from './permalink';
import { permalinkFor, placePosts } from './place-posts';
import { type HugoPages, readPages } from './read-pages';
import { blogSections, EVERYTHING, isInSections, ROOT, sectionsOf } from './sections';
import { isStatusPage } from './status-page';
import { readTemplates } from './templates';
import type { ImportOptions, Place, SiteIndex, SourceFile, Unreadable } from './types';
import { isAskedFor } from './wanted';

export interface HugoSite {
  readonly config: HugoConfig;
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
  /** The pattern of their addresses. */
  readonly permalink: string;
}

/**
 * Reads and indexes a Hugo site.
 *
 * @param wanted which posts of the sections come along
 * @param pages its pages, where they are read already
 * @param earlier paths of what runs before this one imported into the same folder: it belongs to the publication
 */
export async function readSite(
  options: ImportOptions,
  wanted: (file: SourceFile) => boolean,
  pages?: HugoPages,
  earlier: ReadonlySet<string> = new Set(),
): Promise<HugoSite> {
  const { config, files: read, unreadable } = pages ?? (await readPages(options.source));
  const permalinks = config.isFound ? config.permalinks : undefined;
  const images = await readImageRecords(options.source);
  const people = await readPeople(options.source, config);
  const guides = await readNavigations(options.source, config);
  const files = read.map((file) => withOldAliases(file, permalinks));
  const sections = sectionsOf({ files: read, config });
  const blogs = withRoot(blogSections(sections, config), options.sections);
  const { topics, authors, allPosts, others } = sorted(files, options, earlier, blogs);
  const posts = allPosts.filter((file) => earlier.has(file.path) || wanted(file));
  const permalink =
    options.permalinks === KEEP
      ? permalinkFor(posts, permalinks, blogs)
      : (options.permalinks ?? (await ownPermalink(options.out)) ?? DATED_PERMALINK);
  const places = placePosts(posts, permalinks, permalink, blogs, guides.navigations);
  const known = [
    ...authors,
    ...people.files.filter((one) => !authors.some((file) => pageId(file) === pageId(one))),
  ];
  const index = buildIndex({ allPosts, topics, authors: known, others, places, permalinks });
  const oldAddresses = files.map((file): [string, string] => {
    const place = places.get(file.path);
    return [file.path, place ? (place.former ?? place.wanted) : permalinkOf(file, permalinks)];
  });
  const siteFiles = await listSiteFiles(
    options.source,
    config,
    new Map(oldAddresses),
    [options.origin, config.base].filter((base) => base !== undefined),
  );
  const used = usedFiles([...posts, ...topics, ...known], siteFiles);
  const { media, copies } = await planMedia(options.source, siteFiles, used);
  const learned = learnAddresses(
    files.map((file) => [file.path, `${namedAddresses(file, options.origin)}\n${file.body}`] as const),
    options.origin,
    (path) => index.pages.has(path),
  );
  return {
    config,
    index: {
      ...index,
      images: images.images,
      sizes: await readSizes(options.out),
      learned,
      media,
      markup: markupOf(config.values),
      templates: await readTemplates(options.source),
    },
    copies,
    posts,
    topics,
    authors: known,
    others,
    // A post that was not asked for is nobody’s business today.
    unreadable: [...unreadable, ...images.unreadable, ...people.unreadable, ...guides.unreadable].filter(
      ({ path }) => !path.startsWith('content/') || isAskedFor(path, options),
    ),
    places,
    permalink,
  };
}

/** The sections of posts; the root is one where it was asked for. */
const withRoot = (blogs: ReadonlySet<string>, sections: readonly string[]): ReadonlySet<string> =>
  sections.some((name) => name === ROOT || name === EVERYTHING) ? new Set([...blogs, ROOT]) : blogs;

/** Which pages are posts, which are those of topics and of people. */
function sorted(
  files: readonly SourceFile[],
  options: ImportOptions,
  earlier: ReadonlySet<string>,
  blogs: ReadonlySet<string>,
): Record<'topics' | 'authors' | 'allPosts' | 'others', SourceFile[]> {
  const folders = peopleFolders(files);
  const groups = { topics: [], authors: [], allPosts: [], others: [] } as Record<
    'topics' | 'authors' | 'allPosts' | 'others',
    SourceFile[]
  >;
  for (const file of files) {
    const section = sectionOf(file);
    const isTop = isSectionPage(file) && file.logical.split('/').length === 2;
    if (['topics', ...options.topicsFrom].includes(section) && !isTop && !file.lang) groups.topics.push(file);
    else if (folders.includes(section) && !isTop && !file.lang) groups.authors.push(file);
    else if (isStatusPage(file)) groups.others.push(file);
    else if (
      earlier.has(file.path) ||
      (options.withPages && isLonePage(file, blogs)) ||
      (isInSections(file, options.sections) && (!isSectionPage(file) || isOfGuide(file, blogs)))
    )
      groups.allPosts.push(file);
    else groups.others.push(file);
  }
  return groups;
}

/** A page whose aliases begin at the root: Hugo takes others as beside the page. */
function withOldAliases(file: SourceFile, permalinks: Permalinks | undefined): SourceFile {
  const aliases = asTexts(file.frontMatter.values.aliases);
  if (aliases.every((alias) => /^(?:\/|https?:)/i.test(alias.trim()))) return file;
  const here = permalinkOf(file, permalinks);
  const whole = aliases.map((alias) =>
    /^(?:\/|https?:)/i.test(alias.trim()) ? alias : posix.join(here, '..', alias.trim()),
  );
  const { frontMatter } = file;
  return { ...file, frontMatter: { ...frontMatter, values: { ...frontMatter.values, aliases: whole } } };
}

/** Addresses in a page’s front matter, aliases included, as text. */
function namedAddresses(file: SourceFile, origin: string): string {
  const aliases = asTexts(file.frontMatter.values.aliases).flatMap((alias) => formerAddress(alias) ?? []);
  return [JSON.stringify(file.frontMatter.values), ...aliases.map((alias) => `${origin}${alias}`)].join('\n');
}
