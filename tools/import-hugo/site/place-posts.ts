/** Where each post lives in the new site. */
import { DATED_PERMALINK, fillPermalink, isTakenFromPosts } from '@/lib/addresses/permalink';
import { type Directory, directoryOf } from '@/lib/kinds';
import { parseDate } from '@/lib/parse-date';
import { entryPath } from '@/lib/urls';
import { asText } from '../front-matter/value';
import { choosePermalink, keptSlug } from './choose-permalink';
import { type Permalinks, plainPermalinks } from './config/permalinks';
import { nameOf, sectionOf } from './page-name';
import { permalinkOf } from './permalink';
import { toId } from './slug';
import { originalsOf } from './translations';
import type { Place, SourceFile } from './types';

/**
 * The pattern that keeps most addresses.
 *
 * @param permalinks patterns of the old site; `undefined` where its configuration is not among the files
 */
export function permalinkFor(posts: readonly SourceFile[], permalinks: Permalinks | undefined): string {
  if (!permalinks) return DATED_PERMALINK;
  const usual = posts.filter(
    (file) =>
      !directoryOf(sectionOf(file)) && file.lang === undefined && !asText(file.frontMatter.values.url),
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
 */
export function placePosts(
  posts: readonly SourceFile[],
  permalinks?: Permalinks,
  pattern = DATED_PERMALINK,
): Map<string, Place> {
  const taken = new Set<string>();
  const names = new Set<string>();
  const places = new Map<string, Place>();
  // Translations make way for what they translate.
  const inOrder = [...posts].sort((a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined));
  for (const file of inOrder) {
    const directory = directoryOf(sectionOf(file));
    const form = directory ? entryPath(directory.folder, ':slug') : pattern;
    const { day, slug: ownSlug } = dayAndSlugOf(file);
    const former = formerOf(file, permalinks);
    const own = keptSlug(form, { former, day }) ?? ((directory && lastSlug(file)) || ownSlug);
    const at = (slug: string): string => fillPermalink(form, day, slug);
    const isTaken = (slug: string): boolean =>
      taken.has(at(slug)) || (!directory && isTakenFromPosts(at(slug)));
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
      file: `${directory ? entryName(directory, slug) : freeName(names, day, slug)}.mdx`,
      ...(directory ? { kind: directory.kind } : {}),
    });
  }
  for (const [path, original] of originalsOf(posts)) {
    const [place, translationOf] = [places.get(path), places.get(original)?.address];
    if (place && translationOf) places.set(path, { ...place, translationOf });
  }
  return places;
}

/** The path of an entry of a directory below the content folder, without its extension: `resources/a-title`. */
const entryName = ({ folder }: Directory, slug: string): string => `${folder}/${slug}`;

/** The last part of a slug of several: an entry lives right below the folder of its kind. */
const lastSlug = (file: SourceFile): string =>
  toId(asText(file.frontMatter.values.slug)?.replace(/\/+$/, '').split('/').at(-1) ?? '');

/** The path of a post below the content folder, without its extension: `posts/2015/a-title`. */
function freeName(names: Set<string>, day: string, slug: string): string {
  const [year = '1970', month = '', dayOfMonth = ''] = day.split('-');
  let name = `posts/${year}/${slug}`;
  if (names.has(name)) name = `posts/${year}/${slug}-${month}-${dayOfMonth}`;
  for (let n = 2; names.has(name); n += 1) name = `posts/${year}/${slug}-${month}-${dayOfMonth}-${n}`;
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
