/** Where each post lives in the new site. */
import { DATED_PERMALINK, fillPermalink, isTakenFromPosts } from '@/lib/addresses/permalink';
import { kinds } from '@/lib/kinds';
import { parseDate } from '@/lib/parse-date';
import { entryPath } from '@/lib/urls';
import { asText } from '../front-matter/value';
import { choosePermalink, keptSlug } from './choose-permalink';
import { type Permalinks, plainPermalinks } from './config/permalinks';
import type { Navigations } from './guide-navigation';
import { kindOf, momentOf, type OtherKind, START_KEYS } from './kind-of';
import { nameOf, sectionOf } from './page-name';
import { permalinkOf } from './permalink';
import { placeGuides } from './place-guides';
import { toId } from './slug';
import { originalsOf } from './translations';
import type { Place, SourceFile } from './types';

/**
 * The pattern that keeps most addresses.
 *
 * @param permalinks patterns of the old site; `undefined` where its configuration is not among the files
 */
export function permalinkFor(
  posts: readonly SourceFile[],
  permalinks: Permalinks | undefined,
  blogs: ReadonlySet<string>,
): string {
  if (!permalinks) return DATED_PERMALINK;
  const usual = posts.filter(
    (file) => !kindOf(file, blogs) && file.lang === undefined && !asText(file.frontMatter.values.url),
  );
  return choosePermalink(
    usual.map((file) => ({ former: formerOf(file, permalinks), day: dayAndSlugOf(file).day })),
  );
}

/**
 * Places all posts. Where two claim one address, the later file is moved.
 *
 * @param permalinks patterns of the old site; without them its posts lived below their day
 * @param pattern of the new addresses
 * @param blogs sections that hold the site’s posts, whatever they are called
 * @param navigations the orders of its guides
 */
export function placePosts(
  posts: readonly SourceFile[],
  permalinks?: Permalinks,
  pattern = DATED_PERMALINK,
  blogs: ReadonlySet<string> = new Set(),
  navigations: Navigations = new Map(),
): Map<string, Place> {
  const taken = new Set<string>();
  const names = new Set<string>();
  const isGuide = (file: SourceFile): boolean => kindOf(file, blogs) === 'guide';
  const places = placeGuides(posts.filter(isGuide), permalinks, navigations);
  // Translations make way for what they translate.
  const inOrder = [...posts].sort((a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined));
  for (const file of inOrder) {
    const kind = kindOf(file, blogs);
    if (kind === 'guide' || kind === 'guidePage') continue;
    const form = kind ? FORMS[kind] : pattern;
    const { day: written, slug: ownSlug } = dayAndSlugOf(file);
    const day = (kind === 'event' && momentOf(file, START_KEYS)?.clock.slice(0, 10)) || written;
    const former = formerOf(file, permalinks);
    const own = keptSlug(form, { former, day }) ?? ((kind && kind !== 'event' && lastSlug(file)) || ownSlug);
    const at = (slug: string): string => fillPermalink(form, day, slug);
    const isTaken = (slug: string): boolean =>
      taken.has(at(slug)) || ((!kind || kind === 'page') && isTakenFromPosts(at(slug)));
    const wanted =
      file.lang !== undefined && isTaken(own) ? `${own}-${toId(file.language ?? 'translated')}` : own;
    let slug = wanted;
    for (let n = 2; isTaken(slug); n += 1) slug = `${wanted}-${n}`;
    taken.add(at(slug));
    places.set(file.path, {
      address: at(slug),
      wanted: at(wanted),
      slug,
      ...(former && former !== at(wanted) ? { former } : {}),
      file: `${freeName(names, kind ? kinds[kind].folder : `posts/${day.slice(0, 4)}`, day, slug)}.mdx`,
      ...(kind ? { kind } : {}),
    });
  }
  for (const [path, original] of originalsOf(posts)) {
    const [place, translationOf] = [places.get(path), places.get(original)?.address];
    if (place && translationOf) places.set(path, { ...place, translationOf });
  }
  return places;
}

/** The form of the addresses of each kind. */
const FORMS: Readonly<Record<Exclude<OtherKind, 'guide' | 'guidePage'>, string>> = {
  resource: entryPath(kinds.resource.folder, ':slug'),
  service: entryPath(kinds.service.folder, ':slug'),
  community: entryPath(kinds.community.folder, ':slug'),
  event: '/event/:year/:month/:day/:slug/',
  page: '/:slug/',
};

/** The last part of a slug of several: an entry lives right below the folder of its kind. */
const lastSlug = (file: SourceFile): string =>
  toId(asText(file.frontMatter.values.slug)?.replace(/\/+$/, '').split('/').at(-1) ?? '');

/** The path of a page below the content folder, without its extension: `posts/2015/a-title`. */
function freeName(names: Set<string>, folder: string, day: string, slug: string): string {
  // Names in a folder of one year need not say it.
  const date = folder.startsWith('posts/') ? day.slice(5) : day;
  let name = `${folder}/${slug}`;
  if (names.has(name)) name = `${folder}/${slug}-${date}`;
  for (let n = 2; names.has(name); n += 1) name = `${folder}/${slug}-${date}-${n}`;
  names.add(name);
  return name;
}

/** The address that Hugo gave a post; `undefined` where its date or slug says too little to know. */
function formerOf(file: SourceFile, permalinks: Permalinks | undefined): string | undefined {
  const { values } = file.frontMatter;
  const isUsual = !permalinks && !values.url;
  if (isUsual && (!asText(values.slug) || typeof parseDate(asText(values.date) ?? '') === 'string'))
    return undefined;
  // What posts lived at, where the configuration is not among the files.
  return permalinkOf(file, permalinks ?? plainPermalinks({ [sectionOf(file)]: DATED_PERMALINK }));
}

/** The day of a post, as written, and its slug: its own, else the name of its file, else its title. */
export function dayAndSlugOf(file: SourceFile): { readonly day: string; readonly slug: string } {
  const name = nameOf(file);
  const [, fileDay, rest = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? [];
  const date = parseDate(asText(file.frontMatter.values.date) ?? '');
  const dayFromName = fileDay && typeof parseDate(fileDay) !== 'string' ? fileDay : '1990-01-01';
  const day = typeof date === 'string' ? dayFromName : date.day;
  const slug =
    toId(asText(file.frontMatter.values.slug) ?? '')
      .slice(0, 200)
      .replace(/-$/, '') ||
    toId(rest) ||
    toId(asText(file.frontMatter.values.title) ?? '') ||
    'post';
  return { day, slug };
}
